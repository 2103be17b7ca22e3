/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dawndusk.orbit.access.Cities;
import org.dawndusk.orbit.access.GroundStation;

/** Reads design files; every refusal is a {@link DesignException}. */
final class DesignReader {
    static final List<String> BUILT_IN = List.of("suncatcher", "filing-group-2");

    private static final long LARGEST_FILE = 16 << 20;
    private static final List<String> CITIES =
            Cities.all().stream().map(GroundStation::name).toList();
    private static final Instant FIRST_EPOCH = Instant.parse("1972-01-01T00:00:00Z");
    private static final Instant LAST_EPOCH = Instant.parse("2100-01-01T00:00:00Z");
    private static final int MOST_PLANES = 400;
    private static final long MOST_SATELLITES = 200_000;
    private static final int LONGEST_PATH = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            // NaN is read, to be refused under the name of its field
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DesignReader() {}

    /** Reads one of the built-in designs by its name, or a file by its path. */
    static Design read(String nameOrFile) throws IOException {
        if (BUILT_IN.contains(nameOrFile)) {
            try (InputStream stream = DesignReader.class.getResourceAsStream(nameOrFile + ".json")) {
                return parse(nameOrFile, stream.readAllBytes());
            }
        }
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new DesignException("design", nameOrFile, "a readable file or one of " + String.join(", ", BUILT_IN));
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new DesignException("design file size", Files.size(file) + " B", "at most " + LARGEST_FILE + " B");
        }
        return parse(nameOrFile, Files.readAllBytes(file));
    }

    static Design parse(String file, byte[] json) throws IOException {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new DesignException(file + " is not JSON" + where(e) + ": " + e.getOriginalMessage());
        }
        if (tree.isMissingNode()) {
            throw new DesignException(file + " is empty, but must be a JSON object");
        }
        return Fields.readWhole(new Fields("", tree, new ArrayList<>()), fields -> design(fields));
    }

    private static String where(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        String path = e.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
        return place + (path.isEmpty() || path.length() > LONGEST_PATH ? "" : ", in " + path);
    }

    private static Design design(Fields f) {
        Design design = new Design(
                f.text("name"),
                f.text("title"),
                f.text("source"),
                epoch(f),
                f.object("orbit", DesignReader::orbit),
                f.object("power", DesignReader::power),
                f.object("thermal", DesignReader::thermal),
                f.object("network", DesignReader::network),
                f.object("compute", DesignReader::compute),
                f.object("mission", DesignReader::mission),
                f.object("mass", DesignReader::mass),
                jobs(f),
                f.given());
        String state = design.compute().jurisdiction();
        if (design.jobs().stream().anyMatch(job -> !job.dataClass().isEmpty()) && !DataLaw.isState(state)) {
            throw new DesignException("compute.jurisdiction", state, "a State's code where a job has a dataClass");
        }
        return design;
    }

    private static String epoch(Fields f) {
        String epoch = f.text("epoch");
        try {
            Instant instant = Instant.parse(epoch);
            if (instant.isBefore(FIRST_EPOCH) || instant.isAfter(LAST_EPOCH)) {
                throw new DesignException("epoch", epoch, "from " + FIRST_EPOCH + " to " + LAST_EPOCH);
            }
        } catch (DateTimeException e) {
            throw new DesignException("epoch", epoch, "a UTC instant such as 2027-01-01T00:00:00Z");
        }
        return epoch;
    }

    private static Design.Orbit orbit(Fields f) {
        Design.Orbit orbit = new Design.Orbit(
                f.list(
                        "shells",
                        s -> new Design.Shell(
                                s.quantity("altitude", Unit.LENGTH, 200e3, 5000e3),
                                s.count("planes", 1, 10_000),
                                s.count("satellitesPerPlane", 1, 100_000))),
                f.quantity("localTimeOfAscendingNode", Unit.TIME, 0, 86_399) / 3600,
                f.quantity("nodeSpread", Unit.ANGLE, 0, 2 * Math.PI),
                f.has("cluster")
                        ? f.object(
                                "cluster",
                                c -> new Design.Cluster(
                                        c.count("satellites", 1, 10_000),
                                        c.quantity("spacing", Unit.LENGTH, 1, 100e3),
                                        c.quantity("radius", Unit.LENGTH, 1, 100e3),
                                        c.quantity("forceSpread", Unit.RATIO, 0, 1),
                                        c.quantity("radiationPressureCoefficient", Unit.RATIO, 1, 2)))
                        : null);
        int planes = orbit.shells().stream().mapToInt(Design.Shell::planes).sum();
        long satellites = orbit.shells().stream()
                .mapToLong(shell -> (long) shell.planes() * shell.satellitesPerPlane())
                .sum();
        if (planes > MOST_PLANES || satellites > MOST_SATELLITES) {
            throw new DesignException(
                    "orbit.shells",
                    planes + " planes with " + satellites + " satellites in all",
                    "at most " + MOST_PLANES + " planes with " + MOST_SATELLITES + " satellites");
        }
        return orbit;
    }

    private static Design.Power power(Fields f) {
        return new Design.Power(
                f.quantity("arrayArea", Unit.AREA, 1e-3, 1e6),
                share(f, "cellEfficiency"),
                share(f, "packingFactor"),
                share(f, "wiringEfficiency"),
                share(f, "conversionEfficiency"),
                share(f, "pointingEfficiency"),
                -f.quantity("efficiencyLossByHeat", Unit.PER_KELVIN, 0, 0.01),
                f.quantity("yearlyLoss", Unit.RATIO, 0, 0.5),
                f.quantity("arrayArealMass", Unit.AREAL_MASS, Fields.POSITIVE, 100),
                f.quantity("statedArrayPower", Unit.POWER, Fields.POSITIVE, 1e9),
                share(f, "depthOfDischarge"),
                share(f, "chargeEfficiency"),
                share(f, "dischargeEfficiency"),
                share(f, "capacityRetained"),
                f.quantity("batterySpecificEnergy", Unit.SPECIFIC_ENERGY, 1, 1e8),
                f.quantity("housekeepingLoad", Unit.POWER, 0, 1e9),
                f.quantity("pumpLoad", Unit.POWER, 0, 1e9),
                f.quantity("computeShareInEclipse", Unit.RATIO, 0, 1));
    }

    private static double share(Fields f, String name) {
        return f.quantity(name, Unit.RATIO, 1e-3, 1);
    }

    private static Design.Thermal thermal(Fields f) {
        String orientation = f.choice("orientation", List.of("edge-on-to-sun", "nadir"));
        // a side that faces the Earth has little sky left for the array
        double mostArray = orientation.equals("nadir") ? 0.05 : 0.5;
        return new Design.Thermal(
                f.quantity("radiatorArea", Unit.AREA, 1e-3, 1e6),
                f.count("sides", 1, 2),
                orientation,
                share(f, "infraredEmittance"),
                share(f, "solarAbsorptance"),
                share(f, "finEfficiency"),
                f.quantity("arealMass", Unit.AREAL_MASS, Fields.POSITIVE, 200),
                f.quantity("solarIrradiance", Unit.IRRADIANCE, 1, 1e5),
                f.quantity("albedo", Unit.RATIO, 0, 1),
                f.quantity("earthInfrared", Unit.IRRADIANCE, 0, 1000),
                f.quantity("sinkTemperature", Unit.TEMPERATURE, 0, 400),
                f.quantity("chipLimit", Unit.TEMPERATURE, 200, 1000),
                f.quantity("chipToPackage", Unit.RESISTANCE, 0, 100),
                f.quantity("packageToColdPlate", Unit.RESISTANCE, 0, 100),
                f.quantity("coldPlateToLoop", Unit.RESISTANCE, 0, 100),
                f.quantity("loopToRadiator", Unit.RESISTANCE, 0, 100),
                f.has("arrayViewFactor") ? f.quantity("arrayViewFactor", Unit.RATIO, 0, mostArray) : 0,
                f.has("heatCapacities")
                        ? f.object(
                                "heatCapacities",
                                c -> new Design.Capacities(
                                        c.quantity("electronics", Unit.HEAT_CAPACITY, Fields.POSITIVE, 1e12),
                                        c.quantity("radiator", Unit.HEAT_CAPACITY, Fields.POSITIVE, 1e12)))
                        : null);
    }

    private static Design.Network network(Fields f) {
        return new Design.Network(
                f.quantity("wavelength", Unit.LENGTH, 1e-7, 1e-4),
                f.quantity("aperture", Unit.LENGTH, 1e-4, 10),
                f.quantity("transmitPower", Unit.POWER, Fields.POSITIVE, 1e5),
                f.quantity("opticalLoss", Unit.LEVEL, 0, 60),
                f.quantity("pointingLoss", Unit.LEVEL, 0, 60),
                f.quantity("photonsPerBit", Unit.PHOTONS, 0.1, 1e6),
                f.count("channels", 1, 10_000),
                f.quantity("channelRate", Unit.DATA_RATE, 1, 1e15),
                f.count("terminals", 1, 100),
                f.quantity("terminalMass", Unit.MASS, 0, 1e4),
                f.quantity("terminalPower", Unit.POWER, 0, 1e5),
                f.count("expressStride", 0, 50_000),
                f.quantity("hopDelay", Unit.TIME, 0, 1),
                f.quantity("elevationMask", Unit.ANGLE, 0, Math.toRadians(89)),
                f.quantity("downlinkRate", Unit.DATA_RATE, 0, 1e15),
                share(f, "downlinkAvailability"),
                f.quantity("samplingStep", Unit.TIME, 1, 3600),
                f.quantity("meshSamplingStep", Unit.TIME, 1, 21_600),
                f.object("gateway", DesignReader::gateway));
    }

    private static Design.Gateway gateway(Fields f) {
        return new Design.Gateway(
                f.quantity("frequency", Unit.FREQUENCY, 4e9, 55e9),
                f.quantity("symbolRate", Unit.FREQUENCY, 1e3, 1e11),
                f.quantity("transmitPower", Unit.POWER, Fields.POSITIVE, 1e5),
                f.quantity("satelliteDish", Unit.LENGTH, 1e-2, 30),
                f.quantity("gatewayDish", Unit.LENGTH, 1e-2, 30),
                f.quantity("noiseFigure", Unit.LEVEL, 0, 20));
    }

    private static Design.Compute compute(Fields f) {
        return new Design.Compute(
                f.text("accelerator"),
                f.count("accelerators", 1, 100_000),
                f.quantity("densePeak", Unit.COMPUTE_RATE, 1, 1e20),
                f.quantity("acceleratorPower", Unit.POWER, Fields.POSITIVE, 1e6),
                f.quantity("acceleratorMemory", Unit.DATA, 1, 1e15),
                f.quantity("memoryBandwidth", Unit.BANDWIDTH, 1, 1e18),
                f.quantity("hostOverhead", Unit.RATIO, 0, 10),
                share(f, "sustainedFraction"),
                share(f, "utilisation"),
                f.quantity("communicationIntensity", Unit.INTENSITY, 0, 1e3),
                f.quantity("specificMass", Unit.SPECIFIC_MASS, Fields.POSITIVE, 10),
                f.text("jurisdiction"));
    }

    private static Design.Mission mission(Fields f) {
        return new Design.Mission(
                f.quantity("life", Unit.TIME, 86_400, 50 * 365.25 * 86_400),
                f.quantity("failureRate", Unit.RATE_OF_CHANGE, 0, 1e-3),
                f.count("spares", 0, 1_000_000),
                f.quantity("dragArea", Unit.AREA, Fields.POSITIVE, 1e5),
                f.quantity("dragCoefficient", Unit.RATIO, 0.5, 4),
                f.quantity("solarFlux", Unit.SOLAR_FLUX, 50, 400),
                f.quantity("geomagneticIndex", Unit.RATIO, 0, 400),
                f.quantity("disposalPerigee", Unit.LENGTH, 130e3, 2000e3));
    }

    private static Design.Mass mass(Fields f) {
        return new Design.Mass(
                f.quantity("structureFraction", Unit.RATIO, 0, 0.9),
                f.quantity("margin", Unit.RATIO, 0, 1),
                f.quantity("otherDeltaV", Unit.SPEED, 0, 1e4),
                f.quantity("exhaustSpeed", Unit.SPEED, 100, 1e5),
                f.quantity("stated", Unit.MASS, Fields.POSITIVE, 1e9));
    }

    private static List<Design.JobClass> jobs(Fields f) {
        List<Design.JobClass> jobs = f.list("jobs", DesignReader::job);
        Set<String> names = new HashSet<>();
        for (Design.JobClass job : jobs) {
            if (!names.add(job.name())) {
                throw new DesignException("jobs", job.name() + " given twice", "named differently");
            }
        }
        return jobs;
    }

    private static Design.JobClass job(Fields f) {
        return new Design.JobClass(
                f.text("name"),
                f.count("count", 1, 100_000),
                f.count("accelerators", 1, 1_000_000),
                f.quantity("memory", Unit.DATA, 0, 1e15),
                f.quantity("loadFraction", Unit.RATIO, 0, 1),
                f.count("replicas", 1, 100_000),
                f.count("priority", 0, 1000),
                f.has("latency")
                        ? f.object(
                                "latency",
                                l -> new Design.Latency(
                                        l.choice("city", CITIES), l.quantity("limit", Unit.TIME, Fields.POSITIVE, 100)))
                        : null,
                f.quantity("bandwidth", Unit.DATA_RATE, 0, 1e15),
                f.texts("jurisdictions"),
                f.has("dataClass") ? f.choice("dataClass", DataLaw.names()) : "");
    }
}
