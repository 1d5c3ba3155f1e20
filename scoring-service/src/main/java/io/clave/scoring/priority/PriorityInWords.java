package io.clave.scoring.priority;

import java.util.Locale;
import java.util.stream.Collectors;

/** Says why an order is where it is. */
final class PriorityInWords {

    private PriorityInWords() {}

    /** One sentence for the place, one for each component by its points, and one for the place by volume where that differs. */
    static String of(Ranking.Place place, int total, PriorityClass priorityClass) {
        Prioritised order = place.prioritised();
        return "Number %d of %d, class %s, with %s of 100 points.%s %s%s"
                .formatted(
                        place.rank(),
                        total,
                        priorityClass,
                        order.score().toPlainString(),
                        override(order),
                        components(order),
                        byVolume(place));
    }

    private static String override(Prioritised order) {
        PriorityOverride override = order.override();
        return override == null
                ? ""
                : " %s set them until %s: %s The computed score is %s."
                        .formatted(
                                override.author(),
                                override.expiresAt(),
                                sentence(override.reason()),
                                order.computedScore().toPlainString());
    }

    private static String components(Prioritised order) {
        return order.contributions().stream()
                .map(contribution -> "%s for %s: %s"
                        .formatted(
                                contribution.points().toPlainString(),
                                contribution.component().name().toLowerCase(Locale.ROOT),
                                contribution.reason()))
                .collect(Collectors.joining(" "));
    }

    private static String byVolume(Ranking.Place place) {
        return place.rank() == place.volumeRank()
                ? ""
                : " By quantity alone it would be number " + place.volumeRank() + ".";
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
