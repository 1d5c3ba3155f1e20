package io.clave.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.clave.cli.api.ApiJson;
import io.clave.cli.api.OrderDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoDocumentsContractTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @Test
    void whatTheWholesalersErpSendsKeepsTheContract() throws IOException {
        Schema contract = contract();

        assertThat(new Wholesaler(1, DAY).messages(DAY))
                .allSatisfy(order -> assertThat(contract.validate(json(order), InputFormat.JSON))
                        .isEmpty());
    }

    @Test
    void troublemakersThatAreOrdersKeepTheContractToo() throws IOException {
        Schema contract = contract();
        Troublemakers trouble = new Troublemakers("demo-1", DAY);

        assertThat(contract.validate(json(trouble.ofNobody()), InputFormat.JSON))
                .isEmpty();
        assertThat(contract.validate(json(trouble.contradiction()), InputFormat.JSON))
                .isEmpty();
    }

    private static Schema contract() throws IOException {
        Path schema = Path.of(System.getProperty("clave.home"), "contracts/events/erp-order.v1.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema));
    }

    private static String json(OrderDocument order) {
        return new String(ApiJson.bytes(order), StandardCharsets.UTF_8);
    }
}
