package demo;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.orekit.propagation.Propagator;

class Demo {
    public static void main(String[] arguments) {
        Scenario scenario = Scenario.utc(Earth.embedded(), "2027-06-21T00:00:00Z");
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(scenario.earth(), 650e3);
        Propagator satellite = orbit.propagator(scenario.epoch(), Math.PI, 0);
        EclipseTimeline light = EclipseTimeline.of(scenario, satellite, 0, 86_400);
        System.out.printf("%.5f deg, %d umbras%n", Math.toDegrees(orbit.inclination()), light.umbra().count());
    }
}
