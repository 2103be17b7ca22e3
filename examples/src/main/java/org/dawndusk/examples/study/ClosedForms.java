/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.dawndusk.compute.cost.Assumptions;
import org.dawndusk.compute.cost.Boundary;
import org.dawndusk.compute.cost.CostInput;
import org.dawndusk.compute.cost.LifeCycleCost;
import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.MissionCapacity;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.lifetime.AirDrag;
import org.dawndusk.orbit.lifetime.ImpulsiveTransfer;
import org.dawndusk.orbit.lifetime.MeanDensity;
import org.dawndusk.orbit.light.BetaAngle;
import org.dawndusk.orbit.light.Shadow;
import org.dawndusk.orbit.light.SolarIrradiance;
import org.dawndusk.power.Battery;
import org.dawndusk.power.OrbitDemand;
import org.dawndusk.power.PowerPath;
import org.dawndusk.power.SolarArray;
import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.SpaceEnvironment;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.time.AbsoluteDate;

/**
 * The study of a design by closed forms alone: a tenth of a millisecond, and no propagation.
 *
 * <p>Circular sun-synchronous orbits, the shadow of a spherical Earth with penumbra counted as dark, the plane that lies
 * nearest to the Sun at some time of the year, the Sun day by day; the energy balance of the worst orbit; the radiator where
 * the Sun stands highest over the orbit; masses with drag by an exponential atmosphere; the library's life-cycle cost. Left
 * out: links and jobs, the keeping of a cluster, disposal in time, the change of the mean orbit's radius by J2. A test
 * holds its figures against those of the whole study.
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @serial exclude
 */
// javadoc else asks for a page of the serialized form
@SuppressWarnings("InvalidBlockTag")
public final class ClosedForms implements Serializable {
    private static final long serialVersionUID = 1;

    private static final double YEAR = 365.25 * 86_400;
    private static final int DAYS = 365;
    private static final Earth EARTH = Earth.embedded();

    /** The light of an orbit: the worst day of the year for the array, and the longest eclipse for the battery. */
    record Light(
            OrbitDemand worst, double irradiance, double longestDark, double meanDarkShare, double leastSunAngle) {}

    private final Design design;
    private final Vector3D[] sun = new Vector3D[DAYS];
    private final double[] irradiance = new double[DAYS];
    private final double[] node = new double[DAYS];
    private final double capacity;

    private ClosedForms(Design design) {
        this.design = design;
        capacity = capacity(design, design.mission().life());
        Scenario scenario = Scenario.utc(EARTH, design.epoch());
        LocalTime[] localTimes = localTimes(design.orbit());
        double altitude = lowest(design);
        double inclination = SunSynchronous.inclination(EARTH, altitude);
        double least = Double.POSITIVE_INFINITY;
        LocalTime worst = localTimes[0];
        for (int day = 0; day < DAYS; day++) {
            double t = day * 86_400.0;
            AbsoluteDate date = scenario.date(t);
            sun[day] = EARTH.sun().getPosition(date, EARTH.inertialFrame());
            irradiance[day] = SolarIrradiance.inFullSun(scenario).applyAsDouble(t);
            for (LocalTime time : localTimes) {
                double beta =
                        Math.abs(BetaAngle.of(sun[day], inclination, SunSynchronous.ascendingNode(EARTH, date, time)));
                if (beta < least) {
                    least = beta;
                    worst = time;
                }
            }
        }
        for (int day = 0; day < DAYS; day++) {
            node[day] = SunSynchronous.ascendingNode(EARTH, scenario.date(day * 86_400.0), worst);
        }
    }

    /**
     * The closed forms of a design.
     *
     * @param design a built-in design or a design file
     * @return its closed forms
     * @throws IOException if the file cannot be read
     * @throws DesignException if it is not a design
     */
    public static ClosedForms of(String design) throws IOException {
        return of(DesignReader.read(design));
    }

    static ClosedForms of(Design design) {
        return new ClosedForms(design);
    }

    private static LocalTime[] localTimes(Design.Orbit orbit) {
        return orbit.shells().stream()
                .mapToInt(Design.Shell::planes)
                .distinct()
                .boxed()
                .flatMap(planes ->
                        IntStream.range(0, planes).mapToObj(plane -> OrbitStep.localTime(orbit, plane, planes)))
                .distinct()
                .toArray(LocalTime[]::new);
    }

    private static double lowest(Design design) {
        return design.orbit().shells().stream()
                .mapToDouble(Design.Shell::altitude)
                .min()
                .orElseThrow();
    }

    /**
     * What the design itself says: of several shells the lowest; a battery for its longest eclipse, of a joule where
     * there is none; the standard prices.
     *
     * @param variable what is asked for
     * @return value in its unit [unit]
     */
    public double stated(DesignVariable variable) {
        double value = switch (variable) {
            case ALTITUDE -> lowest(design);
            case ACCELERATORS -> design.compute().accelerators();
            case ARRAY_AREA -> design.power().arrayArea();
            case RADIATOR_AREA -> design.thermal().radiatorArea();
            case BATTERY -> Math.max(1, nameplate(design, light(design, lowest(design))));
            case LIFE -> design.mission().life();
            case LAUNCH_PRICE -> CostInput.LAUNCH_PRICE.standard().value();
            case SATELLITE_PRICE -> CostInput.SATELLITE_PRICE.standard().value();
        };
        return variable.fromSi(value);
    }

    /**
     * The figures of a variation of the design.
     *
     * @param values of all variables, in their units
     * @return its margins, mass and cost
     */
    public DesignFigures figures(Map<DesignVariable, Double> values) {
        double altitude = DesignVariable.ALTITUDE.si(values);
        Design varied = Variation.of(design, values);
        Light light = light(varied, altitude);
        double years = varied.mission().life() / YEAR;
        SolarArray array = PowerStep.array(varied, altitude, light.irradiance());
        Battery battery = PowerStep.battery(varied).withNameplate(DesignVariable.BATTERY.si(values));
        RadiatorPanel panel = ThermalStep.panel(varied, altitude);
        double mass = MassClosure.of(varied, array.mass(), battery.mass(), panel.mass(), deltaV(varied, altitude))
                .totalKg();
        double needed = light.worst().requiredArrayPower(path(varied));
        // what the eclipses leave of the accelerators' time; power and heat leave all of it where margins are kept
        double kept = 1 - light.meanDarkShare() * (1 - varied.power().computeShareInEclipse());
        return new DesignFigures(
                array.power(light.irradiance(), 1, years) / needed - 1,
                DesignVariable.BATTERY.fromSi(battery.nameplate() - nameplate(varied, light)),
                chipMargin(varied, panel, altitude, light),
                mass,
                cost(varied, mass, kept, values),
                varied.compute().power() * kept / 1e3);
    }

    /**
     * The compute that the whole design delivers, on the mean over the mission, if all margins are kept and no link limits
     * it. Where life is not that of the design, what fails is reckoned anew, which takes longer than the figures.
     *
     * @param figures of a variation
     * @param values of all its variables, in their units
     * @return compute after failures and use [PFLOP/s]
     */
    public double compute(DesignFigures figures, Map<DesignVariable, Double> values) {
        Design.Compute chips = design.compute();
        double life = DesignVariable.LIFE.si(values);
        double carrying = design.orbit().satellites() * figures.load() * 1e3 / chips.power() * chips.accelerators();
        return carrying
                * chips.densePeak()
                * chips.sustainedFraction()
                * (life == design.mission().life() ? capacity : capacity(design, life))
                * chips.utilisation()
                / 1e15;
    }

    /** The light over a year, for the loads of a design. */
    Light light(Design varied, double altitude) {
        double inclination = SunSynchronous.inclination(EARTH, altitude);
        double period = MeanOrbit.circular(EARTH, altitude, inclination).nodalPeriod();
        double radius = Earth.EQUATORIAL_RADIUS + altitude;
        double load = PowerStep.loads(varied).total();
        double eclipseLoad = PowerStep.eclipseLoad(varied);
        PowerPath path = path(varied);
        double most = 0;
        double longest = 0;
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        OrbitDemand worst = new OrbitDemand(load, eclipseLoad, period, 0);
        int worstDay = 0;
        for (int day = 0; day < DAYS; day++) {
            double beta = BetaAngle.of(sun[day], inclination, node[day]);
            double dark = Shadow.PENUMBRA.eclipseDuration(radius, beta, period);
            OrbitDemand demand = new OrbitDemand(load, eclipseLoad, period - dark, dark);
            double relative = demand.requiredArrayPower(path) / irradiance[day];
            if (relative > most) {
                most = relative;
                worst = demand;
                worstDay = day;
            }
            longest = Math.max(longest, dark);
            least = Math.min(least, Math.abs(beta));
            sum += dark / period;
        }
        return new Light(worst, irradiance[worstDay], longest, sum / DAYS, least);
    }

    private static PowerPath path(Design varied) {
        return PowerPath.of(varied.power().conversionEfficiency(), PowerStep.battery(varied));
    }

    private static double nameplate(Design varied, Light light) {
        return PowerStep.battery(varied).nameplateFor(PowerStep.eclipseLoad(varied) * light.longestDark());
    }

    /** Where the Sun stands highest over the orbit, the radiator turned as the design says. */
    private static double chipMargin(Design varied, RadiatorPanel panel, double altitude, Light light) {
        double zenith = light.leastSunAngle();
        Vector3D overhead = new Vector3D(Math.sin(zenith), 0, -Math.cos(zenith));
        boolean edgeOn = ThermalStep.edgeOn(varied);
        Vector3D toSun = edgeOn ? Vector3D.PLUS_K : overhead;
        Vector3D toEarth = edgeOn ? overhead : Vector3D.PLUS_K;
        Vector3D normal = ThermalStep.normal(varied);
        double radius = Earth.EQUATORIAL_RADIUS + altitude;
        SpaceEnvironment surroundings = ThermalStep.surroundings(varied);
        AbsorbedFlux absorbed = panel.absorbed(
                surroundings,
                surroundings.exposure(normal, toSun, toEarth, radius),
                surroundings.exposure(normal.negate(), toSun, toEarth, radius));
        double otherHeat = PowerStep.otherHeat(varied, light.worst());
        return HeatRejection.of(panel, ThermalStep.chain(varied, otherHeat), absorbed)
                .steady(varied.compute().accelerators() * varied.compute().acceleratorPower())
                .margin();
    }

    private static double deltaV(Design varied, double altitude) {
        Design.Mission mission = varied.mission();
        AirDrag drag = new AirDrag(
                EARTH,
                MeanDensity.exponential(),
                AirDrag.ballisticCoefficient(varied.mass().stated(), mission.dragCoefficient(), mission.dragArea()));
        double perigee = Math.min(mission.disposalPerigee(), altitude);
        return drag.makeUpPerYear(altitude, 0) * mission.life() / YEAR
                + ImpulsiveTransfer.perigeeLowering(EARTH, altitude, perigee).deltaV()
                + varied.mass().otherDeltaV();
    }

    private static double cost(Design varied, double mass, double kept, Map<DesignVariable, Double> values) {
        Assumptions assumptions = EconomyStep.assumptions(
                        varied, mass, kept * varied.compute().utilisation())
                .with(CostInput.LAUNCH_PRICE, DesignVariable.LAUNCH_PRICE.si(values))
                .with(CostInput.SATELLITE_PRICE, DesignVariable.SATELLITE_PRICE.si(values));
        return LifeCycleCost.orbit(assumptions, Boundary.ALL).perAcceleratorHour();
    }

    private static double capacity(Design design, double life) {
        return MissionCapacity.withSpares(
                new ConstantFailureRate(design.mission().failureRate()),
                design.orbit().satellites(),
                design.mission().spares(),
                life);
    }
}
