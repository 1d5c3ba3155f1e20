package io.clave.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.gateway.service.Service;
import org.junit.jupiter.api.Test;

class ContractsTest {

    @Test
    void everyServiceHasItsDocument() {
        assertThat(new Contracts().all()).extracting(Contract::service).containsExactly(Service.values());
    }

    @Test
    void withoutADocumentTheGatewayDoesNotStartAndSaysWhichIsMissing() {
        assertThatThrownBy(() -> new Contracts("nowhere"))
                .isInstanceOf(ContractUnusable.class)
                .hasMessageContaining("nowhere/accounts-service.yaml is missing");
    }
}
