package io.clave.scoring.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErpCodeTableTest {

    private static final List<String> SAP = List.of("01", "02", "03", "04", "05");
    private static final List<BopStrategy> BOP =
            List.of(BopStrategy.WIN, BopStrategy.IMPROVE, BopStrategy.REDISTRIBUTE, BopStrategy.FILL, BopStrategy.SKIP);
    private static final List<String> ORACLE = List.of("KEY", "B", "C", "D", "REST");
    private static final List<String> ODOO = List.of("1", "1", "0", "0", "0");

    @Test
    void aClassHasTheCodesAtItsPlace() {
        ErpCodeTable table = new ErpCodeTable(SAP, BOP, ORACLE, ODOO);

        assertThat(table.of(PriorityClass.A)).isEqualTo(new ErpCodes("01", BopStrategy.WIN, "KEY", "1", 1, 5));
        assertThat(table.of(PriorityClass.E)).isEqualTo(new ErpCodes("05", BopStrategy.SKIP, "REST", "0", 5, 1));
    }

    @Test
    void theTwoDirectionsOfPlainNumbersAreEachOthersReverse() {
        ErpCodeTable table = new ErpCodeTable(SAP, BOP, ORACLE, ODOO);
        Comparator<PriorityClass> lowestFirst =
                Comparator.comparingInt(priorityClass -> table.of(priorityClass).lowestFirst());
        Comparator<PriorityClass> highestFirst =
                Comparator.comparingInt(priorityClass -> table.of(priorityClass).highestFirst());

        assertThat(PriorityClass.values()).isSortedAccordingTo(lowestFirst);
        assertThat(PriorityClass.values()).isSortedAccordingTo(highestFirst.reversed());
    }

    @Test
    void aListThatIsTooShortOrHoldsNoCodeStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErpCodeTable(SAP.subList(0, 4), BOP, ORACLE, ODOO))
                .withMessageContaining("SAP delivery priority");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErpCodeTable(SAP, BOP, ORACLE, Arrays.asList("1", "1", "0", "0", "2")))
                .withMessageContaining("Odoo priority");
    }
}
