package io.clave.scoring.priority;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The codes of each priority class. */
final class ErpCodeTable {

    private static final int CLASSES = PriorityClass.values().length;

    private final Map<PriorityClass, ErpCodes> codes = new EnumMap<>(PriorityClass.class);

    /** Each list is from class A to class E. */
    ErpCodeTable(
            List<String> sapDeliveryPriorities,
            List<BopStrategy> sapBopStrategies,
            List<String> oracleDemandClasses,
            List<String> odooPriorities) {
        requireMatching(sapDeliveryPriorities, "\\d{2}", "SAP delivery priority");
        requireMatching(oracleDemandClasses, "\\S.{0,29}", "Oracle demand class");
        requireMatching(odooPriorities, "[01]", "Odoo priority");
        requireOneEach(sapBopStrategies, "SAP BOP strategy");
        for (PriorityClass priorityClass : PriorityClass.values()) {
            int place = priorityClass.ordinal();
            codes.put(
                    priorityClass,
                    new ErpCodes(
                            sapDeliveryPriorities.get(place),
                            sapBopStrategies.get(place),
                            oracleDemandClasses.get(place),
                            odooPriorities.get(place),
                            place + 1,
                            CLASSES - place));
        }
    }

    ErpCodes of(PriorityClass priorityClass) {
        return Objects.requireNonNull(codes.get(priorityClass));
    }

    private static void requireMatching(List<String> values, String form, String name) {
        requireOneEach(values, name);
        if (!values.stream().allMatch(value -> value.matches(form))) {
            throw new IllegalArgumentException("no " + name + " in " + values);
        }
    }

    private static void requireOneEach(List<?> values, String name) {
        if (values.size() != CLASSES) {
            throw new IllegalArgumentException("each priority class needs one " + name + ", not " + values);
        }
    }
}
