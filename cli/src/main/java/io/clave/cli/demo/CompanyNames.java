package io.clave.cli.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Invents company names; none is given twice. */
final class CompanyNames {

    private static final List<String> FIRST = List.of(
            "Nor", "Vald", "Kest", "Mar", "Tor", "Bel", "Ard", "Lind", "Quen", "Sol", "Fer", "Hal", "Ost", "Brim",
            "Cal", "Dun", "Esk", "Gal", "Ilm", "Jor", "Lor", "Mont", "Pel", "Rav", "Sten", "Tam", "Ulm", "Vey", "Wes",
            "Zell");
    private static final List<String> LAST = List.of(
            "beck", "mann", "ini", "ova", "ette", "holm", "stein", "ara", "land", "wick", "ado", "feld", "berg", "ison",
            "eira", "quist", "mont", "hof", "ello", "ant");
    private static final List<String> TRADE = List.of(
            "Kitchens",
            "Interiors",
            "Cabinetry",
            "Living",
            "Furniture",
            "Fittings",
            "Hardware",
            "Joinery",
            "Doors",
            "Wardrobes",
            "Bathrooms",
            "Shopfitting",
            "Office",
            "Boats",
            "Caravans");
    private static final Map<String, List<String>> LEGAL_FORMS = Map.ofEntries(
            Map.entry("DE", List.of("GmbH", "AG", "KG")),
            Map.entry("AT", List.of("GmbH", "AG")),
            Map.entry("FR", List.of("SAS", "SA", "SARL")),
            Map.entry("ES", List.of("SL", "SA")),
            Map.entry("PT", List.of("Lda", "SA")),
            Map.entry("IT", List.of("SpA", "Srl")),
            Map.entry("NL", List.of("BV", "NV")),
            Map.entry("BE", List.of("BV", "SA")),
            Map.entry("PL", List.of("Sp. z o.o.", "SA")),
            Map.entry("CZ", List.of("s.r.o.", "a.s.")),
            Map.entry("SE", List.of("AB")),
            Map.entry("DK", List.of("A/S", "ApS")),
            Map.entry("FI", List.of("Oy")),
            Map.entry("IE", List.of("Ltd", "plc")));
    private static final List<String> COUNTRIES =
            LEGAL_FORMS.keySet().stream().sorted().toList();

    private final SplittableRandom random;
    private final Set<String> given = new HashSet<>();

    CompanyNames(SplittableRandom random) {
        this.random = random;
    }

    /** The name of a family of companies, such as Valdbeck Kitchens. */
    String brand() {
        String brand;
        do {
            brand = pick(FIRST) + pick(LAST) + " " + pick(TRADE);
        } while (!given.add(brand));
        return brand;
    }

    /** The brand with a legal form of the country; a second company of both carries a number. */
    String company(String brand, String country) {
        String name = brand + " " + pick(LEGAL_FORMS.getOrDefault(country, List.of("Ltd")));
        String distinct = name;
        for (int number = 2; !given.add(distinct); number++) {
            distinct = name + " " + number;
        }
        return distinct;
    }

    String country() {
        return pick(COUNTRIES);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
