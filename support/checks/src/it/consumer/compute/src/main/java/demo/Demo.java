package demo;

import java.util.List;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Site;

class Demo {
    public static void main(String[] arguments) {
        Site satellite =
                Site.builder("satellite", 32).memoryPerAccelerator(80e9).power(28e3).heat(28e3).build();
        Job small = Job.builder("small").accelerators(8).memory(70e9).power(6e3).build();
        Job large = Job.builder("large").accelerators(64).memory(70e9).power(6e3).build();
        var placement = Placer.standard().place(satellite.copies(81), List.of(small, large));
        System.out.println(placement.sitesOf("small"));
        System.out.println(placement.unplaced().get(0).reasons().get(0).shortfall().detail());
    }
}
