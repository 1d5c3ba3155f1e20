package io.clave.planning.account;

import io.clave.platform.money.Money;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures of a score in words, for sentences that people read. */
public final class Figures {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, Function<Figures, String>> BY_NAME = Map.of(
            "asOf", figures -> figures.score.asOf().toString(),
            "cadence", Figures::cadence,
            "interval", Figures::interval,
            "lastOrder", figures -> dateOr(figures.score.lastOrderOn(), "a date not known"),
            "nextOrder", Figures::nextOrder,
            "value", Figures::value);

    private final Score score;

    private Figures(Score score) {
        this.score = score;
    }

    public static Figures of(Score score) {
        return new Figures(score);
    }

    /** The text with every place such as {@code {nextOrder}} filled; a place nobody knows is refused. */
    public String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(figure(place.group(1))));
    }

    private String figure(String name) {
        Function<Figures, String> figure = BY_NAME.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("no figure is called " + name);
        }
        return figure.apply(this);
    }

    /** For example: late, at 1.60 of its usual interval of 30 days. */
    public String cadence() {
        Double ratio = score.overdueRatio();
        if (ratio == null) {
            return score.cadenceState().words();
        }
        Long days = score.usualIntervalInDays();
        String interval = days == null ? "" : " of " + days(days);
        String rounded = String.format(Locale.ROOT, "%.2f", ratio);
        return score.cadenceState().words() + ", at " + rounded + " of its usual interval" + interval;
    }

    /** For example: Its last order came on 2026-01-03 and the next was expected on 2026-02-02. */
    public String orders() {
        if (score.lastOrderOn() == null) {
            return "No order of it is known.";
        }
        String last = "Its last order came on " + score.lastOrderOn();
        LocalDate next = score.nextExpectedOrderOn();
        if (next == null) {
            return last + ".";
        }
        return last + " and the next " + (next.isAfter(score.asOf()) ? "is" : "was") + " expected on " + next + ".";
    }

    private String interval() {
        Long interval = score.usualIntervalInDays();
        return interval == null ? "at no known interval" : "about every " + days(interval);
    }

    private String nextOrder() {
        LocalDate next = score.nextExpectedOrderOn();
        return next == null ? "on a date not known yet" : "about " + next;
    }

    private String value() {
        Money money = score.monetary();
        if (money == null) {
            return "an amount not known yet";
        }
        int digits = Math.max(money.currency().getDefaultFractionDigits(), 0);
        return money.currency() + " " + String.format(Locale.ROOT, "%,." + digits + "f", money.amount());
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String dateOr(@Nullable LocalDate date, String otherwise) {
        return date == null ? otherwise : date.toString();
    }
}
