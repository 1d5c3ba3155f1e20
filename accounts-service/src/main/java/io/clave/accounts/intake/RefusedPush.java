package io.clave.accounts.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.accounts.order.OrderDocument;
import io.clave.platform.intake.DeadLetters;
import io.clave.platform.problem.DomainException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A push that came to nothing, as far as it could be read. */
record RefusedPush(
        @Nullable String source,
        @Nullable String orderId,
        RefusalKind kind,
        @Nullable Integer revision,
        @Nullable LocalDate orderedOn,
        @Nullable String currency,
        byte @Nullable [] digest,
        String code,
        String detail) {

    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_DETAIL = 1_000;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** Of a document that could not be understood. */
    static RefusedPush of(JsonNode document, RefusalKind kind, RuntimeException refusal) {
        JsonNode revision = document.path("revision");
        return new RefusedPush(
                document.path("source").textValue(),
                document.path("orderId").textValue(),
                kind,
                revision.isInt() ? revision.intValue() : null,
                day(document.path("orderedAt").textValue()),
                currency(document.path("currency").textValue()),
                null,
                DeadLetters.code(refusal),
                words(DeadLetters.reason(refusal)));
    }

    /** Of a document that breaks a rule. */
    static RefusedPush of(OrderDocument document, RefusalKind kind, DomainException refusal) {
        Instant orderedAt = document.orderedAt();
        return new RefusedPush(
                document.source(),
                document.orderId(),
                kind,
                document.revision(),
                orderedAt == null ? null : day(orderedAt.toString()),
                currency(document.currency()),
                null,
                refusal.code(),
                words(DeadLetters.reason(refusal)));
    }

    /** Of a sound document that was not booked. */
    static RefusedPush of(OrderDocument document, RefusalKind kind, String code, String detail) {
        return new RefusedPush(
                document.source(),
                document.orderId(),
                kind,
                document.revision(),
                LocalDate.ofInstant(document.orderedAt(), ZoneOffset.UTC),
                document.currency(),
                document.digest(),
                code,
                words(detail));
    }

    /** Whether it says which order it is about. */
    boolean isNamed() {
        return isName(source) && isName(orderId);
    }

    private static boolean isName(@Nullable String name) {
        return name != null && !name.isEmpty() && name.length() <= LONGEST_NAME && name.indexOf('\0') < 0;
    }

    private static @Nullable LocalDate day(@Nullable String instant) {
        try {
            return instant == null ? null : LocalDate.ofInstant(Instant.parse(instant), ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static @Nullable String currency(@Nullable String text) {
        return text != null && CURRENCY.matcher(text).matches() ? text : null;
    }

    private static String words(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_DETAIL)).replace('\0', '\uFFFD');
    }
}
