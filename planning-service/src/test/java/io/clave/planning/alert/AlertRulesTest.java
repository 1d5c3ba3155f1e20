package io.clave.planning.alert;

import static io.clave.planning.account.CadenceState.LAPSED;
import static io.clave.planning.account.CadenceState.LATE;
import static io.clave.planning.account.CadenceState.OVERDUE;
import static io.clave.planning.account.CustomerClass.BARNACLE;
import static io.clave.planning.account.CustomerClass.BUTTERFLY;
import static io.clave.planning.account.CustomerClass.STRANGER;
import static io.clave.planning.account.CustomerClass.TRUE_FRIEND;
import static io.clave.planning.account.CustomerClass.UNCLASSIFIED;
import static io.clave.planning.account.ScoreBuilder.aScore;
import static io.clave.planning.account.ScoreBuilder.aScoreWithThinHistory;
import static org.assertj.core.api.Assertions.assertThat;

import io.clave.planning.account.AccountTier;
import io.clave.planning.account.CadenceState;
import io.clave.planning.account.CustomerClass;
import io.clave.planning.account.Score;
import io.clave.planning.account.ScoreChange;
import io.clave.planning.strategy.Strategies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlertRulesTest {

    private final AlertRules rules = new AlertRules(new Strategies(), () -> OVERDUE);

    @Test
    void aFirstClassificationIsNoChange() {
        Score score = aScore().of(TRUE_FRIEND).build();

        assertThat(judge(new ScoreChange(score, null, null)).findings()).isEmpty();
        assertThat(judge(new ScoreChange(score, UNCLASSIFIED, null)).findings()).isEmpty();
    }

    @Test
    void theSameClassAgainIsNoChange() {
        Score score = aScore().of(TRUE_FRIEND).build();

        Judgement judgement = judge(new ScoreChange(score, TRUE_FRIEND, TRUE_FRIEND));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.clearings()).extracting(Clearing::type).containsExactly(AlertType.CADENCE);
    }

    @Test
    void aChangeOfClassIsFoundAndClearsTheOneBefore() {
        Score score = aScore().of(BUTTERFLY).build();

        Judgement judgement = judge(new ScoreChange(score, TRUE_FRIEND, TRUE_FRIEND));

        assertThat(judgement.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.type()).isEqualTo(AlertType.CLASS_CHANGED);
            assertThat(finding.reason()).isEqualTo(AlertReason.BECAME_BUTTERFLY);
            assertThat(finding.explanation())
                    .startsWith("On 2026-02-20 the account went from true friend to butterfly;")
                    .contains(
                            "EUR 120,000.00",
                            "at 0.90 of its usual interval of 30 days",
                            "cease investing soon enough");
        });
        assertThat(judgement.clearings())
                .filteredOn(clearing -> clearing.type() == AlertType.CLASS_CHANGED)
                .extracting(Clearing::kept)
                .containsExactly(AlertReason.BECAME_BUTTERFLY);
    }

    @Test
    void losingTheClassIsAChangeAndSaysWhy() {
        Score score = aScoreWithThinHistory();

        assertThat(judge(new ScoreChange(score, BARNACLE, BARNACLE)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.reason()).isEqualTo(AlertReason.BECAME_UNCLASSIFIED);
                    assertThat(finding.explanation()).endsWith("unclassified: history too short.");
                });
        assertThat(judge(new ScoreChange(score, UNCLASSIFIED, BARNACLE)).findings())
                .isEmpty();
    }

    @Test
    void comingBackToTheClassThatWasLostOnlyClears() {
        Score score = aScore().of(BARNACLE).build();

        Judgement judgement = judge(new ScoreChange(score, UNCLASSIFIED, BARNACLE));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.clearings())
                .extracting(Clearing::type)
                .containsExactly(AlertType.CADENCE, AlertType.CLASS_CHANGED);
    }

    @Test
    void anotherClassThanTheOneThatWasLostIsAChange() {
        Score score = aScore().of(STRANGER).build();

        assertThat(judge(new ScoreChange(score, UNCLASSIFIED, BARNACLE)).findings())
                .extracting(Finding::reason)
                .containsExactly(AlertReason.BECAME_STRANGER);
    }

    @ParameterizedTest(name = "from {0} to {1}, {2}: {3}")
    @CsvSource({
        "TRUE_FRIEND, BARNACLE, STANDARD, HIGH",
        "BUTTERFLY, STRANGER, KEY, HIGH",
        "BUTTERFLY, STRANGER, , MEDIUM",
        "BARNACLE, STRANGER, MAJOR, MEDIUM",
        "BARNACLE, STRANGER, STANDARD, LOW",
        "BUTTERFLY, TRUE_FRIEND, KEY, LOW",
    })
    void aLossWeighsAsMuchAsWhatIsLostAndGoodNewsLittle(
            CustomerClass before, CustomerClass now, AccountTier tier, AlertSeverity expected) {
        ScoreChange change = new ScoreChange(aScore().of(now).build(), before, before);

        assertThat(rules.judge(change, tier).findings())
                .extracting(Finding::severity)
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0} {1} of tier {2}: {3} {4}")
    @CsvSource({
        "TRUE_FRIEND, LATE, STANDARD, LATE, HIGH",
        "TRUE_FRIEND, LAPSED, , LAPSED, HIGH",
        "STRANGER, LATE, KEY, LATE, HIGH",
        "BUTTERFLY, LATE, STANDARD, LATE, MEDIUM",
        "BUTTERFLY, OVERDUE, STANDARD, CEASE_INVESTING, MEDIUM",
        "BUTTERFLY, LAPSED, STANDARD, CEASE_INVESTING, MEDIUM",
        "BARNACLE, OVERDUE, MAJOR, OVERDUE, MEDIUM",
        "BARNACLE, OVERDUE, STANDARD, OVERDUE, LOW",
        "STRANGER, LAPSED, PROSPECT, LAPSED, LOW",
        "UNCLASSIFIED, LATE, , LATE, LOW",
    })
    void silenceIsFoundWithTheWeightOfClassAndTier(
            CustomerClass customerClass,
            CadenceState state,
            AccountTier tier,
            AlertReason reason,
            AlertSeverity severity) {
        Score score = aScore().of(customerClass).in(state, 1.6).build();
        ScoreChange change = new ScoreChange(score, customerClass, customerClass);

        assertThat(rules.judge(change, tier).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.type()).isEqualTo(AlertType.CADENCE);
            assertThat(finding.reason()).isEqualTo(reason);
            assertThat(finding.severity()).isEqualTo(severity);
        });
    }

    @Test
    void silenceIsExplainedWithTheFiguresOfTheAccountAndWhatToDo() {
        Score score = aScore().asOf("2026-03-13").in(LATE, 1.6).build();

        assertThat(judge(new ScoreChange(score, TRUE_FRIEND, TRUE_FRIEND)).findings())
                .extracting(Finding::explanation)
                .containsExactly("On 2026-03-13 this true friend is late, at 1.60 of its usual interval of 30 days."
                        + " Its last order came on 2026-01-24 and the next was expected on 2026-02-23."
                        + " Defend it; ask in person what holds the next order back, once, and keep capacity for that"
                        + " order.");
    }

    @Test
    void aLapsedButterflyIsToldToBeLeftAlone() {
        Score score = aScore().of(BUTTERFLY).in(LAPSED, 3.4).build();

        assertThat(judge(new ScoreChange(score, BUTTERFLY, BUTTERFLY)).findings())
                .extracting(Finding::explanation)
                .singleElement()
                .asString()
                .contains("lapsed, at 3.40", "Cease investing in it now");
    }

    @Test
    void whenAButterflyIsGivenUpIsConfigured() {
        AlertRules patient = new AlertRules(new Strategies(), () -> LAPSED);
        Score score = aScore().of(BUTTERFLY).in(OVERDUE, 2.4).build();

        assertThat(patient.judge(new ScoreChange(score, BUTTERFLY, BUTTERFLY), null)
                        .findings())
                .extracting(Finding::reason)
                .containsExactly(AlertReason.OVERDUE);
    }

    @ParameterizedTest
    @EnumSource(
            value = CadenceState.class,
            names = {"ON_CADENCE", "INSUFFICIENT_HISTORY"})
    void whatIsNotSilentClearsEveryAlertAboutSilence(CadenceState state) {
        Score score = aScore().in(state, null).build();

        Judgement judgement = judge(new ScoreChange(score, TRUE_FRIEND, TRUE_FRIEND));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.clearings()).singleElement().satisfies(clearing -> {
            assertThat(clearing.kept()).isNull();
            assertThat(clearing.resolution()).startsWith("On 2026-02-20 the account is " + state.words());
        });
    }

    @Test
    void aLaterStateTakesThePlaceOfAnEarlierOne() {
        Score score = aScore().in(OVERDUE, 2.2).build();

        assertThat(judge(new ScoreChange(score, TRUE_FRIEND, TRUE_FRIEND)).clearings())
                .extracting(Clearing::kept)
                .containsExactly(AlertReason.OVERDUE);
    }

    private Judgement judge(ScoreChange change) {
        return rules.judge(change, null);
    }
}
