package io.clave.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {

    @Test
    void ofAThousandEightyLeaveTwentyShrinkAndAHundredAndFiftyGrow() {
        Retention retention = Retention.of(
                List.of(change("80", "0"), change("120", "100"), change("300", "450"), change("500", "500")));

        assertThat(retention.gross()).isEqualTo(0.90);
        assertThat(retention.net()).isEqualTo(1.05);
        assertThat(Stream.of(retention.churn(), retention.contraction(), retention.expansion())
                        .map(Retention.Part::accounts))
                .containsExactly(1, 1, 1);
    }

    @Test
    void creditsBeyondWhatWasBoughtCountAsLost() {
        Retention retention = Retention.of(List.of(change("80", "-20"), change("20", "20")));

        assertThat(retention.churn().amount()).isEqualByComparingTo("100");
        assertThat(retention.gross()).isZero();
        assertThat(retention.net()).isZero();
    }

    @Test
    void whereNothingWasThereNothingCanBeRetained() {
        assertThat(Retention.of(List.of()).gross()).isNull();
        assertThat(Retention.of(List.of()).net()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Retention.of(List.of(change("0", "5"))));
    }

    private static Retention.Change change(String start, String end) {
        return new Retention.Change(new BigDecimal(start), new BigDecimal(end));
    }
}
