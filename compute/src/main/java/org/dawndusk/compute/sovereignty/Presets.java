/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Classes of data that laws and treaties suggest, each rule with its source.
 *
 * <p><em>No legal advice.</em> Which fact of a satellite stands for what a law speaks of (a place, a transfer, an exporter) is an
 * assumption of this library: none of these laws names processing in orbit. Lists are as of the date given; they change. What a
 * licence, a contract or a derogation permits is not in them: make a class of your own with {@link Rule}. Thread-safe: no state.
 */
public final class Presets {
    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final Set<String> ADEQUATE =
            Set.of("AD", "AR", "BR", "CA", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "UY");

    private Presets() {}

    /**
     * Data that only satellites of some States may process: registry, launch and operator.
     *
     * <p>Sources: Outer Space Treaty (1967), article VIII (the State of registry retains jurisdiction and control) and VI
     * (authorisation and continuing supervision by the appropriate State); Registration Convention (1975), articles I and II;
     * Liability Convention (1972), article I(c) (launching State).
     *
     * @param states codes of the States
     * @return the class {@code space-law}
     */
    public static DataClass spaceLaw(Collection<String> states) {
        return new DataClass(
                "space-law",
                List.of(
                        Rule.allow(
                                "space-registry",
                                Subject.REGISTRY,
                                states,
                                source(
                                        "Outer Space Treaty (1967), article VIII; Registration Convention (1975), articles"
                                                + " I(c) and II")),
                        Rule.allow(
                                "space-launch",
                                Subject.LAUNCHING_STATES,
                                states,
                                source(
                                        "Liability Convention (1972), article I(c); Registration Convention (1975), article"
                                                + " I(a)")),
                        Rule.allow(
                                "space-operator",
                                Subject.OPERATOR,
                                states,
                                source("Outer Space Treaty (1967), article VI"))));
    }

    /**
     * Personal data under the GDPR that go to the European Economic Area, and to where the Commission has found protection
     * adequate as of 27 January 2026.
     *
     * <p>The decisions for Canada and Japan cover private recipients alone. The United States are left out: their decision covers
     * companies that are certified. Registry stands for the place of processing, an assumption.
     *
     * @return the class {@code eu-personal-data}
     */
    public static DataClass euPersonalData() {
        return euPersonalData(ADEQUATE, "adequacy decisions of the Commission as of 27 January 2026");
    }

    /**
     * Personal data under the GDPR that go to the European Economic Area and to a list of the user's.
     *
     * <p>Source: Regulation (EU) 2016/679, articles 44 and 45. What articles 46 to 49 permit (safeguards, derogations) is not in
     * it; transit over relays is not restricted.
     *
     * @param others codes of the States and territories outside that are allowed
     * @param basis where that list comes from, with its date
     * @return the class {@code eu-personal-data}
     */
    public static DataClass euPersonalData(Collection<String> others, String basis) {
        SortedSet<String> allowed = new TreeSet<>(EEA);
        allowed.addAll(others);
        String source = source("GDPR, Regulation (EU) 2016/679, articles 44 and 45; " + Checks.text("basis", basis));
        return new DataClass(
                "eu-personal-data",
                List.of(
                        Rule.allow("gdpr-place", Subject.REGISTRY, allowed, source),
                        Rule.allow("gdpr-processor", Subject.PROCESSOR, allowed, source),
                        Rule.allow("gdpr-landing", Subject.LANDING, allowed, source)));
    }

    /**
     * Data that no provider under the jurisdiction of the United States may hold: neither the processor nor its parent nor who
     * has the keys.
     *
     * <p>Source: 18 U.S.C. § 2713 (CLOUD Act, 2018): a provider discloses what is in its possession, custody or control wherever
     * it is located. Article 48 of the GDPR limits what the European Union recognises of such orders.
     *
     * @return the class {@code beyond-cloud-act}
     */
    public static DataClass beyondCloudAct() {
        String source =
                source("18 U.S.C. § 2713 (CLOUD Act, Pub. L. 115-141, division V, § 103); cf. GDPR, article 48");
        Set<String> states = Set.of("US");
        return new DataClass(
                "beyond-cloud-act",
                List.of(
                        Rule.deny("cloud-act-processor", Subject.PROCESSOR, states, source),
                        Rule.deny("cloud-act-parent", Subject.PARENT, states, source),
                        Rule.deny("cloud-act-keys", Subject.KEYS, states, source)));
    }

    /**
     * Personal information that has to stay in the mainland of China, as that of critical infrastructure and large handlers.
     *
     * <p>Sources: Personal Information Protection Law (2021), article 40 (store within the territory; export after a security
     * assessment, article 38); Data Security Law (2021), article 36, and article 41 of the former (nothing to foreign courts and
     * authorities without approval). That a foreign parent or holder of keys is such a risk is an assumption.
     *
     * @return the class {@code cn-personal-information}
     */
    public static DataClass chinaPersonalInformation() {
        Set<String> states = Set.of("CN");
        String place = source("China, Personal Information Protection Law (2021), articles 38 and 40");
        String hands = source("China, Data Security Law (2021), article 36; Personal Information Protection Law (2021),"
                + " article 41");
        return new DataClass(
                "cn-personal-information",
                List.of(
                        Rule.allow("pipl-place", Subject.REGISTRY, states, place),
                        Rule.allow("pipl-processor", Subject.PROCESSOR, states, place),
                        Rule.allow("pipl-landing", Subject.LANDING, states, place),
                        Rule.allow("dsl-parent", Subject.PARENT, states, hands),
                        Rule.allow("dsl-keys", Subject.KEYS, states, hands)));
    }

    /**
     * Personal data from India, which may go anywhere but where its government has restricted them.
     *
     * <p>Source: Digital Personal Data Protection Act, 2023, section 16(1). Laws that restrict more, which section 16(2) leaves in
     * force, are not in it.
     *
     * @param restricted codes of the States and territories notified, possibly none
     * @return the class {@code in-personal-data}
     */
    public static DataClass indiaPersonalData(Collection<String> restricted) {
        String source = source("India, Digital Personal Data Protection Act, 2023, section 16(1)");
        return new DataClass(
                "in-personal-data",
                List.of(
                        Rule.deny("dpdp-place", Subject.REGISTRY, restricted, source),
                        Rule.deny("dpdp-processor", Subject.PROCESSOR, restricted, source),
                        Rule.deny("dpdp-landing", Subject.LANDING, restricted, source)));
    }

    /**
     * Work that needs accelerators which the United States control: not where operator or parent sit in an embargoed State or
     * Macau, since such a site has them only by licence.
     *
     * <p>Source: Export Administration Regulations, 15 CFR 742.6(a)(6)(iii) (ECCN 3A090 and 4A090, entities headquartered in, or
     * whose ultimate parent is headquartered in, Country Group D:5 or Macau); Supplement No. 1 to Part 740 lists the group.
     *
     * @param countryGroupD5 codes of the States of Country Group D:5; it follows 22 CFR 126.1 and changes
     * @return the class {@code ear-advanced-computing}
     */
    public static DataClass advancedComputing(Collection<String> countryGroupD5) {
        SortedSet<String> denied = new TreeSet<>(countryGroupD5);
        denied.add("MO");
        String source =
                source("EAR, 15 CFR 742.6(a)(6)(iii), ECCN 3A090 and 4A090; Country Group D:5, Supplement No. 1 to"
                        + " Part 740, and Macau");
        return new DataClass(
                "ear-advanced-computing",
                List.of(
                        Rule.deny("ear-operator", Subject.OPERATOR, denied, source),
                        Rule.deny("ear-parent", Subject.PARENT, denied, source)));
    }

    /**
     * Work for who wants no spacecraft under the export control of the United States.
     *
     * <p>Sources: International Traffic in Arms Regulations, 22 CFR 121.1, Category XV; Export Administration Regulations, 15 CFR
     * Part 774, Supplement No. 1, ECCN 9A515.
     *
     * @return the class {@code no-us-spacecraft}
     */
    public static DataClass withoutUsSpacecraft() {
        return new DataClass(
                "no-us-spacecraft",
                List.of(
                        Rule.deny(
                                "itar-spacecraft",
                                Subject.EXPORT_GROUP,
                                Set.of("USML XV"),
                                source("ITAR, 22 CFR 121.1, Category XV")),
                        Rule.deny(
                                "ear-spacecraft",
                                Subject.EXPORT_GROUP,
                                Set.of("9A515"),
                                source("EAR, 15 CFR Part 774, Supplement No. 1, ECCN 9A515"))));
    }

    private static String source(String text) {
        return text + "; not legal advice";
    }
}
