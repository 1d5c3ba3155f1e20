package io.clave.gateway.contract;

/** The gateway cannot start, because a document that it takes its routes from is not as it must be. */
public final class ContractUnusable extends IllegalStateException {

    public ContractUnusable(String document, String why) {
        super("OpenAPI document " + document + " " + why);
    }
}
