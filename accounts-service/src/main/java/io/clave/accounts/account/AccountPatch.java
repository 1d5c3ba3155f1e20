package io.clave.accounts.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clave.platform.json.Json;
import io.clave.platform.problem.Invalid;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/** Merge patches of a profile, RFC 7396: what is named is set, null takes away, the rest stays. */
@Singleton
class AccountPatch {

    private final ObjectMapper mapper;
    private final Json json;
    private final Validator validator;

    AccountPatch(ObjectMapper mapper, Json json, Validator validator) {
        this.mapper = mapper;
        this.json = json;
        this.validator = validator;
    }

    AccountProfile apply(AccountProfile profile, JsonNode changes) {
        if (!(changes instanceof ObjectNode object)) {
            throw Invalid.at("", "wrong-type", "A merge patch is a JSON object.");
        }
        ObjectNode merged = mapper.valueToTree(profile);
        object.fields().forEachRemaining(change -> merged.set(change.getKey(), change.getValue()));
        AccountProfile patched = json.readStrictly(json.write(merged), AccountProfile.class);
        Set<ConstraintViolation<AccountProfile>> violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patched;
    }
}
