package io.clave.accounts.rate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clave.platform.problem.Invalid;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads rates out of a CSV text with the columns date, currency and rate; they are judged like any others. */
@Singleton
class CsvRates {

    static final int MOST_ROWS = 50_000;

    private static final Set<String> COLUMNS = Set.of("date", "currency", "rate");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final ObjectMapper mapper;

    CsvRates(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    List<JsonNode> read(String text) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            if (!Set.copyOf(parser.getHeaderNames()).equals(COLUMNS)) {
                throw Invalid.at("", "wrong-columns", "The first line is date,currency,rate.");
            }
            List<JsonNode> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (rows.size() == MOST_ROWS) {
                    throw Invalid.at("", "too-many-rows", "A file has at most " + MOST_ROWS + " rates.");
                }
                rows.add(rate(row));
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw Invalid.at("", "malformed-csv", "The text is not well-formed CSV.");
        }
    }

    private ObjectNode rate(CSVRecord row) {
        ObjectNode rate = mapper.createObjectNode();
        COLUMNS.forEach(column -> rate.put(column, row.isSet(column) ? row.get(column) : ""));
        return rate;
    }
}
