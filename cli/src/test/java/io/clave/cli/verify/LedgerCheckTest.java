package io.clave.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.cli.api.ApiJson;
import io.clave.cli.testing.ScriptedApi;
import io.clave.cli.text.Refusal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerCheckTest {

    private static final UUID ACCOUNT = UUID.fromString("01936f6e-7c1a-7b44-9c1e-0f5f2f6b7a01");
    private static final String INTACT =
            "{\"accountId\":\"%s\",\"intact\":true,\"verified\":7,\"unsealed\":1,\"archived\":2,\"faults\":[]}"
                    .formatted(UUID.randomUUID());
    private static final String CHANGED = """
            {"accountId":"%s","intact":false,"verified":3,"unsealed":0,"archived":0,
             "faults":[{"kind":"REVISION_CHANGED","position":2,"orderId":"O-1","revision":4}]}""".formatted(ACCOUNT);

    private final ScriptedApi server = new ScriptedApi();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void allPagesAreAddedUp() {
        server.answers("{\"items\":[" + INTACT + "],\"next\":\"a/b\"}");
        server.answers("{\"items\":[" + INTACT + "," + CHANGED + "],\"next\":null}");

        LedgerReport report = new LedgerCheck(server.api()).run(null);

        assertThat(server.calls()).hasSize(2).last().asString().contains("&cursor=a%2Fb");
        assertThat(report.intact()).isFalse();
        assertThat(List.of(report.accounts(), report.revisions(), report.unsealed(), report.archived()))
                .containsExactly(3L, 17L, 2L, 4L);
        assertThat(report.mismatches())
                .containsExactly(new LedgerReport.Mismatch(ACCOUNT, "REVISION_CHANGED", 2L, "O-1", 4));
        assertThat(printed(report)).contains(ACCOUNT.toString(), "revision changed", "O-1");
        assertThat(new String(ApiJson.bytes(report), StandardCharsets.UTF_8))
                .contains("\"intact\":false", "\"changedAccounts\":1", "\"position\":2");
    }

    @Test
    void anIntactLedgerIsSaidToBe() {
        server.answers("{\"items\":[" + INTACT + "],\"next\":null}");

        LedgerReport report = new LedgerCheck(server.api()).run("begin");

        assertThat(server.calls()).singleElement().asString().contains("&cursor=begin");
        assertThat(report.intact()).isTrue();
        assertThat(printed(report)).contains("Every ledger is what was booked");
    }

    @Test
    void whereItBrokeOffIsSaid() {
        server.answers("{\"items\":[" + INTACT + "],\"next\":\"there\"}");

        assertThatThrownBy(() -> new LedgerCheck(server.api()).run(null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("after 1 accounts")
                .hasMessageEndingWith("Go on with --cursor there");
    }

    private static String printed(LedgerReport report) {
        StringWriter text = new StringWriter();
        report.print(new PrintWriter(text, true));
        return text.toString();
    }
}
