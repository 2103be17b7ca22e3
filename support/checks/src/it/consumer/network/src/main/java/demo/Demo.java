package demo;

import org.dawndusk.network.link.ChannelPlan;
import org.dawndusk.network.link.OpticalLink;
import org.dawndusk.network.link.OpticalTerminal;
import org.dawndusk.network.link.PhotonSensitivity;

class Demo {
    public static void main(String[] arguments) {
        OpticalTerminal terminal =
                OpticalTerminal.builder(1.55e-6, 0.1).transmitPower(5).build();
        ChannelPlan plan = new ChannelPlan(24, 400e9, PhotonSensitivity.PM_16QAM);
        var budget = OpticalLink.of(terminal, terminal).gaussianBeam(200);
        System.out.printf(
                "%.2f Tbit/s at %.2f dB%n", plan.totalRate() / 1e12, budget.marginDb(plan.requiredPower(1.55e-6)));
    }
}
