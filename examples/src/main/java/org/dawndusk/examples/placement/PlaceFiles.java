/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.placement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.compute.tables.JobsCsv;
import org.dawndusk.compute.tables.PlacementCsv;
import org.dawndusk.compute.tables.SitesCsv;

/** Places the jobs of one file on the sites of another, and prints what runs where and what does not, in the form of the jobs. */
public final class PlaceFiles {
    private static final long LARGEST_FILE = 256 << 20;

    private PlaceFiles() {}

    /**
     * Runs the example.
     *
     * @param args file of jobs, file of sites; each JSON if its name ends so, else CSV
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("PlaceFiles JOBS SITES, each a .json or .csv file");
            System.exit(2);
        }
        try {
            System.out.print(place(Path.of(args[0]), Path.of(args[1])));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static String place(Path jobsFile, Path sitesFile) throws IOException {
        byte[] jobsBytes = bytes(jobsFile);
        byte[] sitesBytes = bytes(sitesFile);
        List<Job> jobs = isJson(jobsFile) ? PlacementJson.jobs(jobsBytes) : JobsCsv.read(jobsBytes);
        List<Site> sites = isJson(sitesFile) ? PlacementJson.sites(sitesBytes) : SitesCsv.read(sitesBytes);
        Placement placement = Placer.standard().place(sites, jobs);
        return isJson(jobsFile)
                ? new String(PlacementJson.write(placement), StandardCharsets.UTF_8) + "\n"
                : PlacementCsv.placed(placement) + "\r\n" + PlacementCsv.unplaced(placement);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IllegalArgumentException(
                    "size of " + file + " is " + Files.size(file) + " B, but must be in [0, " + LARGEST_FILE + "] B");
        }
        return Files.readAllBytes(file);
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }
}
