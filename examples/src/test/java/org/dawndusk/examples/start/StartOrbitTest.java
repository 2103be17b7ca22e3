/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalTime;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.access.ContactWindows;
import org.dawndusk.orbit.access.GroundStation;
import org.dawndusk.orbit.catalog.Catalog;
import org.dawndusk.orbit.catalog.SampledPath;
import org.dawndusk.orbit.conjunction.Conjunctions;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Shell;
import org.dawndusk.orbit.lifetime.AirDrag;
import org.dawndusk.orbit.lifetime.ImpulsiveTransfer;
import org.dawndusk.orbit.lifetime.MeanDensity;
import org.dawndusk.orbit.light.EclipseSeason;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.frames.TopocentricFrame;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.tle.TLEPropagator;

class StartOrbitTest {
    private static final double DAY = 86_400;
    private static final double YEAR = 365.25 * DAY;
    private static final double RADIUS = 6_378_137;
    private static final double MU = 398_600.4415e9;

    private final Earth earth = Earth.embedded();

    private Scenario at(String epoch) {
        return Scenario.utc(earth, epoch);
    }

    @Test
    void eclipseDates() {
        Scenario scenario = at("2027-01-01T00:00:00");
        // a mean semi-major axis of 650 km over the equator is a shell at 654.4 km; its inclination is that of J2 alone
        FrozenOrbit orbit = FrozenOrbit.of(earth, 654.4e3, Math.toRadians(97.986));
        // the source counts the node's local time from the Sun's mean longitude of date, as an angle in EME2000
        double days =
                scenario.epoch().durationFrom(earth.context().getTimeScales().getJ2000Epoch()) / DAY;
        double node = Math.toRadians(280.460 + 36000.771 / 36525 * days + 90);
        EclipseSeason year = EclipseDates.year(scenario, orbit, node);
        String source = "independent computation with Orekit 13.1: Eckstein-Hechler, analytical Sun, EclipseDetector";
        Published.value("examples", "start: longest umbra in 2027, mean a = Re + 650 km, node 18:00", 18.735, "min")
                .from(source)
                .within(0.01)
                .is(year.longestUmbra() / 60);
        Published.value("examples", "start: first penumbra, days after 2027-01-01, the same orbit", 128.5, "d")
                .from(source)
                .within(1)
                .is(year.penumbraSeasons().start(0) / DAY);
        Published.value("examples", "start: last penumbra, days after 2027-01-01, the same orbit", 216.5, "d")
                .from(source)
                .within(1)
                .is(year.penumbraSeasons().end(0) / DAY);
    }

    @Test
    void betaOverAYear() {
        DoubleUnaryOperator beta = BetaOverAYear.beta(at("2027-01-01T00:00:00"), LocalTime.of(18, 0));
        double least = IntStream.range(0, 365)
                .mapToDouble(day -> Math.abs(beta.applyAsDouble(day * DAY)))
                .min()
                .orElseThrow();
        Published.value("examples", "start: least |beta| in 2027, 650 km, node 18:00", 58.5747, "deg")
                .from("independent computation with Orekit 13.1's analytical Sun, inclination 97.986 deg")
                // the inclination differs by 0.005 deg
                .within(0.01)
                .is(Math.toDegrees(least));
        assertThat(BetaOverAYear.limit()).isCloseTo(Math.asin(RADIUS / (RADIUS + 650e3)), within(1e-12));
    }

    @Test
    void cityPassesAgainstOrekitsElevation() {
        Scenario scenario = at("2027-03-20T00:00:00");
        double latitude = Math.toRadians(52.52);
        double longitude = Math.toRadians(13.405);
        Propagator satellite = CityPasses.satellite(scenario);
        GroundStation berlin = GroundStation.of("Berlin", latitude, longitude).withElevationMask(Math.toRadians(10));
        ContactWindows passes = ContactWindows.of(scenario, satellite, berlin, 0, DAY);
        TopocentricFrame topocentric =
                new TopocentricFrame(earth.ellipsoid(), new GeodeticPoint(latitude, longitude, 0), "Berlin");
        Intervals found = passes.intervals();
        double step = 10;
        double total = 0;
        for (double t = 0; t < DAY; t += step) {
            Vector3D position = satellite.getPosition(scenario.date(t), earth.inertialFrame());
            double elevation = topocentric.getElevation(position, earth.inertialFrame(), scenario.date(t));
            if (elevation > Math.toRadians(10.1)) {
                assertThat(found.contains(t)).isTrue();
            } else if (elevation < Math.toRadians(9.9)) {
                assertThat(found.contains(t)).isFalse();
            }
            total += elevation > Math.toRadians(10) ? step : 0;
        }
        assertThat(found.count()).isPositive();
        assertThat(found.total()).isCloseTo(total, within(step * found.count()));
    }

    @Test
    void millionLitAgainstTheCylinderOfEachPlane() {
        Scenario scenario = at("2027-03-20T20:25:00");
        BatchEphemeris satellites = MillionLit.shell(scenario, 300, 300);
        Vector3D sun = earth.sun().getPosition(scenario.epoch(), earth.inertialFrame());
        double inclination = Math.toRadians(53);
        double r = RADIUS + 600e3;
        double lit = 0;
        for (int plane = 0; plane < 300; plane++) {
            double node = 2 * Math.PI * plane / 300;
            Vector3D normal = new Vector3D(
                    Math.sin(node) * Math.sin(inclination),
                    -Math.cos(node) * Math.sin(inclination),
                    Math.cos(inclination));
            double cosBeta = Math.cos(Math.PI / 2 - Vector3D.angle(normal, sun));
            double edge = Math.sqrt(1 - RADIUS * RADIUS / (r * r)) / cosBeta;
            lit += 1 - (edge < 1 ? Math.acos(edge) / Math.PI : 0);
        }
        // the flattening takes up to a third of a per cent off the Earth's radius, on the mean a third of that
        assertThat(MillionLit.lit(satellites, 0) / satellites.size()).isCloseTo(lit / 300, within(2e-3));
    }

    @Test
    void decayAndDisposal() {
        AirDrag drag = new AirDrag(earth, MeanDensity.exponential(), 100);
        Published.value(
                        "examples",
                        "start: decay to 180 km from 650 km, 100 kg/m², exponential atmosphere",
                        20389.55,
                        "d")
                .from("closed form and quadrature of the circular decay, Vallado 4th ed., Table 8-4")
                .withinRelative(1e-3)
                .is(drag.decay(650e3, 180e3, 0).duration() / DAY);
        double perigee = DecayAndDisposal.highestPerigee(drag, 650e3, 5 * YEAR);
        assertThat(drag.decay(perigee, 650e3, 180e3, 0).duration()).isLessThanOrEqualTo(5 * YEAR);
        assertThat(drag.decay(perigee + 2, 650e3, 180e3, 0).duration()).isGreaterThan(5 * YEAR);
        double r = RADIUS + 650e3;
        double axis = (r + RADIUS + perigee) / 2;
        double visViva = Math.sqrt(MU / r) - Math.sqrt(MU * (2 / r - 1 / axis));
        assertThat(ImpulsiveTransfer.perigeeLowering(earth, 650e3, perigee).deltaV())
                .isCloseTo(visViva, within(1e-6));
    }

    @Test
    void whoComesNearAgainstOrekitsSgp4() {
        Scenario scenario = at("2006-06-26T00:00:00");
        Catalog catalog = Catalog.readTle(earth, WhoComesNear.TLE);
        assertThat(catalog.errors()).isEmpty();
        Shell shell = WhoComesNear.shell(scenario);
        Conjunctions near = WhoComesNear.near(scenario, shell, catalog, 100e3);
        int nearest = WhoComesNear.nearest(near).orElseThrow();
        Propagator other = TLEPropagator.selectExtrapolator(
                catalog.elements().get(near.object(nearest)),
                earth.context().getFrames().getTEME());
        int plane = near.satellite(nearest) / shell.satellitesPerPlane();
        int slot = near.satellite(nearest) % shell.satellitesPerPlane();
        Propagator ours = shell.orbit().propagator(scenario.epoch(), shell.node(plane), shell.phase(plane, slot));
        double least = Double.POSITIVE_INFINITY;
        for (double t = near.time(nearest) - 1; t < near.time(nearest) + 1; t += 0.01) {
            Vector3D a = ours.getPosition(scenario.date(t), earth.inertialFrame());
            Vector3D b = other.getPosition(scenario.date(t), earth.inertialFrame());
            least = Math.min(least, a.distance(b));
        }
        assertThat(near.distance(nearest)).isCloseTo(least, within(1.0));
        assertThat(IntStream.range(0, near.count()).mapToDouble(near::distance))
                .allSatisfy(distance -> assertThat(distance).isBetween(near.distance(nearest), 100e3));
    }

    @Test
    void orbitForOthersReadsBackTheSame() throws JsonProcessingException {
        SampledPath path = OrbitForOthers.path(at("2027-01-01T00:00:00"));
        List<String[]> rows = OrbitForOthers.oem(path)
                .lines()
                .filter(line -> line.startsWith("2027-"))
                .map(line -> line.split(" ", -1))
                .toList();
        JsonNode positions = new ObjectMapper()
                .readTree(OrbitForOthers.czml(path))
                .get(1)
                .get("position")
                .get("cartesian");
        assertThat(rows).hasSize(path.size());
        assertThat(positions.size()).isEqualTo(4 * path.size());
        for (int i = 0; i < path.size(); i++) {
            String[] row = rows.get(i);
            Vector3D oem =
                    new Vector3D(Double.parseDouble(row[1]), Double.parseDouble(row[2]), Double.parseDouble(row[3]));
            assertThat(oem.scalarMultiply(1e3).distance(path.position(i))).isLessThan(1e-3);
            Vector3D czml = new Vector3D(
                    positions.get(4 * i + 1).asDouble(),
                    positions.get(4 * i + 2).asDouble(),
                    positions.get(4 * i + 3).asDouble());
            // the axes turn about the pole, but for the precession of 27 years
            assertThat(czml.getNorm()).isCloseTo(path.position(i).getNorm(), within(1e-3));
            assertThat(czml.getZ()).isCloseTo(path.position(i).getZ(), within(3e-3 * czml.getNorm()));
        }
    }
}
