package io.clave.planning.directive;

import static io.clave.planning.directive.DirectiveStatus.ACKNOWLEDGED;
import static io.clave.planning.directive.DirectiveStatus.EXPIRED;
import static io.clave.planning.directive.DirectiveStatus.ISSUED;
import static io.clave.planning.directive.DirectiveStatus.REFUSED;
import static io.clave.planning.directive.DirectiveStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.planning.valuechain.ValueChainActivity;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DirectiveTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final Map<DirectiveStatus, Set<DirectiveStatus>> LEGAL = Map.of(
            ISSUED, Set.of(ACKNOWLEDGED, REFUSED, WITHDRAWN, EXPIRED),
            ACKNOWLEDGED, Set.of(WITHDRAWN, EXPIRED),
            REFUSED, Set.of(),
            WITHDRAWN, Set.of(),
            EXPIRED, Set.of());

    static Stream<Arguments> legalSteps() {
        return LEGAL.entrySet().stream()
                .flatMap(from -> from.getValue().stream().map(to -> Arguments.of(from.getKey(), to)));
    }

    static Stream<Arguments> illegalSteps() {
        return LEGAL.entrySet().stream()
                .flatMap(from -> Arrays.stream(DirectiveStatus.values())
                        .filter(to -> to != ISSUED && !from.getValue().contains(to))
                        .map(to -> Arguments.of(from.getKey(), to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("legalSteps")
    void aLegalStepIsTakenAndCounted(DirectiveStatus from, DirectiveStatus to) {
        Directive directive = in(from);

        Directive after = step(directive, to);

        assertThat(after.status()).isEqualTo(to);
        assertThat(after.version()).isEqualTo(directive.version() + 1);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("illegalSteps")
    void anIllegalStepIsRefusedWithTheStateOfNow(DirectiveStatus from, DirectiveStatus to) {
        Directive directive = in(from);

        assertThatThrownBy(() -> step(directive, to))
                .isInstanceOf(TransitionNotAllowed.class)
                .hasMessage("The directive is " + from + " and cannot become " + to + ".");
    }

    @Test
    void everyStepRemembersWhoTookItAndWhy() {
        Directive withdrawn = in(ACKNOWLEDGED).withdraw("ada", NOW, "the order was cancelled");

        assertThat(withdrawn.issued()).isEqualTo(new Step("ada", NOW, null));
        assertThat(withdrawn.answered()).isEqualTo(new Step("olga", NOW, null));
        assertThat(withdrawn.withdrawn()).isEqualTo(new Step("ada", NOW, "the order was cancelled"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-03-01, 2026-03-01, not-after-start",
        "2026-05-01, 2026-04-01, not-after-start",
        "2026-01-01, 2026-02-28, past",
        "2026-03-01, 2027-03-02, too-long",
        "1900-01-01, 2026-06-30, too-long",
    })
    void daysThatCannotBeAreRefused(LocalDate from, LocalDate until, String code) {
        TimeBox timeBox = new TimeBox(from, until);

        assertThatThrownBy(() -> timeBox.requireUsable(TODAY))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::code)
                                .containsExactly(code));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2026-03-01, 2027-03-01", "2026-02-01, 2026-03-01", "2026-09-01, 2026-09-02"})
    void aTimeBoxOfAtMostAYearThatIsNotOverIsTaken(LocalDate from, LocalDate until) {
        new TimeBox(from, until).requireUsable(TODAY);
    }

    private static Directive in(DirectiveStatus status) {
        TimeBox timeBox = new TimeBox(TODAY, LocalDate.of(2026, 6, 30));
        Instruction instruction = new Instruction(
                UUID.randomUUID(),
                ValueChainActivity.OPERATIONS,
                "Protect 10 pieces a month.",
                DirectivePriority.HIGH,
                timeBox,
                null);
        Directive issued = Directive.issue(instruction, "ada", NOW);
        return status == ISSUED ? issued : step(issued, status);
    }

    private static Directive step(Directive directive, DirectiveStatus to) {
        return switch (to) {
            case ACKNOWLEDGED -> directive.acknowledge("olga", NOW);
            case REFUSED -> directive.refuse("olga", NOW, "no capacity");
            case WITHDRAWN -> directive.withdraw("ada", NOW, "not needed any more");
            case EXPIRED -> directive.expire(NOW);
            case ISSUED -> throw new IllegalArgumentException("nothing becomes ISSUED");
        };
    }
}
