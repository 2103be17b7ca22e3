/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OnlinePlacerTest {
    private static Request request(String id, int host, int accelerators, int milli, String... models) {
        return new Request(id, host, 1024, accelerators, milli, new TreeSet<>(List.of(models)));
    }

    private static OnlinePlacer placer(Policy policy, Node... nodes) {
        return OnlinePlacer.of(List.of(nodes), policy, Workload.of(List.of(request("w", 1000, 1, 500))), 1);
    }

    private static Node node(String id, int accelerators) {
        return new Node(id, 32_000, 65_536, accelerators, "T4");
    }

    @Test
    void bestFitFillsTheSmallerNode() {
        OnlinePlacer placer = placer(Policy.BEST_FIT, node("large", 8), node("small", 2));
        assertThat(placer.place(request("a", 1000, 1, 1000)).node()).hasValue("small");
    }

    @Test
    void aShareJoinsTheFullestAcceleratorThatItFits() {
        OnlinePlacer placer = placer(Policy.BEST_FIT, node("n", 3));
        placer.place(request("a", 0, 1, 700));
        placer.place(request("b", 0, 1, 500));
        assertThat(placer.place(request("c", 0, 1, 300)).accelerators()).containsExactly(0);
        assertThat(placer.place(request("d", 0, 1, 400)).accelerators()).containsExactly(1);
        assertThat(placer.allocatedShare()).isEqualTo(1.9 / 3);
    }

    @Test
    void theGradientKeepsWholeAcceleratorsForThoseThatNeedThem() {
        Workload workload = Workload.of(List.of(request("w", 1000, 2, 1000), request("v", 1000, 1, 500)));
        OnlinePlacer placer = OnlinePlacer.of(List.of(node("n", 3)), Policy.FRAGMENTATION_GRADIENT, workload, 1);
        placer.place(request("a", 0, 1, 500));
        assertThat(placer.place(request("b", 0, 1, 500)).accelerators()).containsExactly(0);
        assertThat(placer.place(request("c", 0, 2, 1000)).node()).isPresent();
    }

    @Test
    void aRefusalNamesWhatBindsAloneWithItsDeficit() {
        OnlinePlacer placer = placer(Policy.PACKING, node("n", 2), new Node("m", 500, 65_536, 4, "A10"));
        Decision decision = placer.place(request("a", 2000, 3, 1000));
        assertThat(decision.node()).isEmpty();
        assertThat(decision.reasons()).allMatch(reason -> reason.alone());
        assertThat(decision.reasons().get(0).shortfall().constraint()).isEqualTo("accelerators");
        assertThat(decision.reasons().get(0).shortfall().deficit()).isEqualTo(1);
        assertThat(decision.reasons().get(1).shortfall().detail()).isEqualTo("cores left is 0.5, but 2.0 needed");
        assertThat(placer.place(request("b", 0, 1, 1000, "H100"))
                        .reasons()
                        .get(0)
                        .shortfall()
                        .constraint())
                .isEqualTo("model");
    }

    @Test
    void whatIsReleasedCanBeUsedAgainAndAFailedNodeCannot() {
        OnlinePlacer placer = placer(Policy.CLUSTERING, node("n", 1));
        assertThat(placer.place(request("a", 0, 1, 1000)).node()).isPresent();
        assertThat(placer.place(request("b", 0, 1, 1000)).node()).isEmpty();
        placer.release("a");
        assertThat(placer.place(request("b", 0, 1, 1000)).node()).isPresent();
        assertThat(placer.fail("n")).extracting(Request::id).containsExactly("b");
        assertThat(placer.place(request("c", 0, 0, 0))
                        .reasons()
                        .get(0)
                        .shortfall()
                        .constraint())
                .isEqualTo("failed");
        placer.repair("n");
        assertThat(placer.place(request("c", 0, 0, 0)).node()).isPresent();
    }

    @Test
    void anEmptyNodeThatFailsIsPassedOver() {
        OnlinePlacer placer = placer(Policy.BEST_FIT, node("large", 8), node("small", 2));
        assertThat(placer.place(request("a", 1000, 1, 1000)).node()).hasValue("small");
        placer.release("a");
        assertThat(placer.fail("small")).isEmpty();
        assertThat(placer.place(request("a", 1000, 1, 1000)).node()).hasValue("large");
        placer.release("a");
        placer.repair("small");
        assertThat(placer.place(request("a", 1000, 1, 1000)).node()).hasValue("small");
    }

    /** The last requests fill the only node that has room: chance has to find it among four hundred. */
    @Test
    void chanceFindsTheOnlyNodeThatHasRoom() {
        Node[] nodes = new Node[400];
        for (int i = 0; i < 400; i++) {
            nodes[i] = node(String.format("n%03d", i), i == 7 ? 40 : 1);
        }
        OnlinePlacer placer = placer(Policy.RANDOM, nodes);
        for (int k = 0; k < 20; k++) {
            Decision decision = placer.place(request("r" + k, 0, 2, 1000));
            assertThat(decision.node()).hasValue("n007");
            assertThat(decision.score()).isZero();
        }
        assertThat(placer.place(request("z", 0, 2, 1000)).node()).isEmpty();
    }

    @Test
    void whereEveryNodeLacksTwoThingsThoseOfTheOneThatLacksFewestAreNamed() {
        OnlinePlacer placer =
                placer(Policy.PACKING, new Node("m", 500, 10, 1, "A10"), new Node("n", 500, 65_536, 1, "T4"));
        Decision decision = placer.place(request("a", 2000, 3, 1000));
        assertThat(decision.reasons()).noneMatch(reason -> reason.alone());
        assertThat(decision.reasons()).extracting(reason -> reason.site()).containsOnly("n");
        assertThat(decision.reasons())
                .extracting(reason -> reason.shortfall().constraint())
                .containsExactlyInAnyOrder("host", "accelerators");
    }

    @Test
    void badInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("a", 0, 2, 500))
                .withMessage("milli is 500, but must be in [1000, 1000]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer(Policy.PACKING, node("n", 1), node("n", 1)))
                .withMessage("node n is there twice, but must be unique");
        OnlinePlacer placer = placer(Policy.PACKING, node("n", 1));
        placer.place(request("a", 0, 1, 1000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.place(request("a", 0, 0, 0)))
                .withMessage("request a runs already, but must be unique");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.release("z"))
                .withMessage("request is z, but must be in the 1 that run");
    }

    @Test
    void aTraceIsReadAndItsErrorsNameLineFieldAndValue() {
        String head = "name,cpu_milli,memory_mib,num_gpu,gpu_milli,gpu_spec,qos\n";
        assertThat(GpuTrace.requests(head + "p0,4000,8192,1,460,T4|P100,LS\n")
                        .get(0)
                        .models())
                .containsExactly("P100", "T4");
        assertThat(GpuTrace.nodes("sn,cpu_milli,memory_mib,gpu,model\nn0,64000,262144,2,P100\n"))
                .containsExactly(new Node("n0", 64_000, 262_144, 2, "P100"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GpuTrace.requests(head + "p0,4000,8192,1,460,,LS\np1,-4,8192,1,460,,LS\n"))
                .withMessage("line 3: cpu_milli is -4, but must be in [0, 2147483647]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GpuTrace.requests(head + "p0,4000,8192,2,460,,LS\n"))
                .withMessage("line 2: gpu_milli is 460, but must be in [1000, 1000] for 2 GPUs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GpuTrace.requests(head + "p0,4000\n"))
                .withMessage("line 2: num_gpu is missing, the line has 2 of 7 fields");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GpuTrace.nodes("sn,cpu\nn0,1\n"))
                .withMessage("line 1: column gpu is missing among [sn, cpu]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GpuTrace.requests(head + "p0,1,1,0,0,,LS\np0,1,1,0,0,,LS\n"))
                .withMessage("line 3: name is p0, but must be in the names that no line before has");
    }
}
