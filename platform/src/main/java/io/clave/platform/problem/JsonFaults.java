package io.clave.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a JSON text, without the parser's own words: they name classes of ours. */
public final class JsonFaults {

    private JsonFaults() {}

    /** The place and the kind of the fault. */
    public static FieldError of(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            String name = unknown.getPropertyName();
            return FieldError.at(pointer(unknown), "unknown-member", "The member '" + name + "' is not known here.");
        }
        if (fault instanceof InvalidFormatException format) {
            return FieldError.at(pointer(format), "invalid-value", "This value is not allowed here" + allowed(format));
        }
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return FieldError.at(pointer(mapping), "wrong-type", "This value is missing or of the wrong type.");
        }
        return FieldError.at("", "malformed-json", "The text is not well-formed JSON" + at(fault.getLocation()));
    }

    static Problem problem(JsonProcessingException fault) {
        FieldError error = of(fault);
        String code = error.code().equals("malformed-json") ? "malformed-json" : "invalid";
        return Problem.of(400, code, error.detail(), List.of(error));
    }

    private static String allowed(InvalidFormatException format) {
        Class<?> target = format.getTargetType();
        if (target == null || !target.isEnum()) {
            return ".";
        }
        return List.of(target.getEnumConstants()).stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ", ": one of ", "."));
    }

    private static String at(JsonLocation location) {
        return location == null ? "." : ": line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
    }

    private static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
