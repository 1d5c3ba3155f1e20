package io.clave.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.platform.money.Money;
import io.clave.platform.problem.Invalid;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JsonTest {

    @Inject
    Json json;

    @Test
    void moneyIsADecimalStringAndACurrency() {
        byte[] text = json.write(Money.of(new BigDecimal("1E+3"), "EUR"));

        assertThat(new String(text, StandardCharsets.UTF_8)).isEqualTo("{\"amount\":\"1000\",\"currency\":\"EUR\"}");
        assertThat(json.read(text, Money.class).amount()).isEqualByComparingTo("1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":12.5,\"currency\":\"EUR\"}",
                "{\"amount\":\"1e999999999\",\"currency\":\"EUR\"}",
                "{\"amount\":\"1\",\"currency\":\"EUR\",\"note\":1}",
                "{\"amount\":\"1\",\"amount\":\"2\",\"currency\":\"EUR\"}",
                "{\"amount\":\"1\",\"currency\":\"EUR\"} trailing",
                "",
            })
    void aTextThatCouldMeanTwoThingsIsRefused(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> json.readStrictly(bytes, Money.class)).isInstanceOf(Invalid.class);
    }

    @Test
    void membersThatNobodyKnowsCanBePassedOverByName() {
        byte[] text = "{\"amount\":\"1\",\"note\":{\"deep\":1},\"currency\":\"EUR\",\"more\":[1]}"
                .getBytes(StandardCharsets.UTF_8);
        List<String> unknown = new ArrayList<>();

        Money read = json.read(text, Money.class, unknown::add);

        assertThat(read).isEqualTo(Money.of(new BigDecimal("1"), "EUR"));
        assertThat(unknown).containsExactlyInAnyOrder("note", "more");
    }
}
