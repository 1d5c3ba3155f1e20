package io.clave.platform.outbox;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends events as CloudEvents 1.0 in binary mode and waits until the broker has them all. */
@Singleton
class EventPublisher {

    private final Map<String, Object> settings;
    private final OutboxConfig config;
    private final ObjectMapper mapper;
    private @Nullable KafkaProducer<String, byte[]> producer;

    EventPublisher(
            @Identifier("default-kafka-broker") Map<String, Object> kafka, OutboxConfig config, ObjectMapper mapper) {
        this.settings = new HashMap<>(kafka);
        this.config = config;
        this.mapper = mapper;
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16 * 1024 * 1024L);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, config.source().replace("/", "") + "-outbox");
    }

    void publish(List<OutboxRow> rows) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        KafkaProducer<String, byte[]> kafka = producer();
        for (OutboxRow row : rows) {
            sent.add(kafka.send(toRecord(row)));
        }
        for (Future<RecordMetadata> acknowledged : sent) {
            acknowledged.get();
        }
    }

    void close() {
        if (producer != null) {
            producer.close(java.time.Duration.ofSeconds(2));
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private ProducerRecord<String, byte[]> toRecord(OutboxRow row) {
        String key = row.key().isEmpty() ? null : row.key();
        ProducerRecord<String, byte[]> kafkaRecord = new ProducerRecord<>(row.topic(), key, row.payload());
        if (row.headers() == null) {
            addCloudEvent(kafkaRecord.headers(), row);
        } else {
            given(row.headers()).forEach((name, value) -> put(kafkaRecord.headers(), name, value));
        }
        return kafkaRecord;
    }

    private void addCloudEvent(Headers headers, OutboxRow row) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.id().toString());
        put(headers, "ce_source", config.source());
        put(headers, "ce_type", row.type());
        put(headers, "ce_time", row.occurredAt().toString());
        put(headers, "ce_subject", row.key());
        if (row.sequence() != null) {
            put(headers, "ce_sequence", String.valueOf(row.sequence()));
        }
        put(headers, "content-type", "application/json");
        if (row.traceparent() != null) {
            put(headers, "traceparent", row.traceparent());
        }
    }

    private Map<String, String> given(String headers) {
        try {
            return mapper.readValue(headers, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
