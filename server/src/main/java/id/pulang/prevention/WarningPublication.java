package id.pulang.prevention;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.protection.keys.DeskKey;
import id.pulang.protection.keys.DeskSigner;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The publication of warnings: the desk signs what everybody may read of one when two officers have released it or one
 * takes it back, and the public pages show nothing else. A warning whose rows somebody else has changed is not signed.
 */
@Component
class WarningPublication {

    private final WarningRows rows;
    private final DeskSigner signer;
    private final RowCodes codes;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    WarningPublication(
            WarningRows rows, DeskSigner signer, RowCodes codes, AuditTrail trail, TransactionOperations transactions) {
        this.rows = rows;
        this.signer = signer;
        this.codes = codes;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** What else is kept of warnings. */
    WarningRows rows() {
        return rows;
    }

    /** Signs those that an earlier version has released. */
    @EventListener(ApplicationReadyEvent.class)
    void publishEarlier() {
        Acting.as(
                AuditTrail.SERVER,
                () -> transactions.executeWithoutResult(_ -> rows.unpublished().forEach(this::publish)));
    }

    /** Signs what everybody may read of a warning, in place of what it said before; nothing where none is released. */
    void publish(WarningId id) {
        rows.find(id)
                .filter(file -> file.released().isPresent())
                .filter(this::isAsWritten)
                .ifPresent(file -> {
                    String published = JsonMapper.shared().writeValueAsString(fields(file));
                    rows.publish(
                            id, published, signer.sign(DeskKey.WARNING, published.getBytes(StandardCharsets.UTF_8)));
                });
    }

    private boolean isAsWritten(WarningFile file) {
        Set<UUID> broken = codes.broken(
                Set.of(Coded.WARNING, Coded.WARNING_VERSION), Set.of(file.id().value()));
        trail.foundChanged("warning", broken, file.post());
        return broken.isEmpty();
    }

    /** As the public process reads it: without the reports on which a warning rests, and without officers. */
    private static Map<String, @Nullable Object> fields(WarningFile file) {
        List<WarningVersion> released =
                file.versions().stream().filter(each -> each.released() != null).toList();
        WarningVersion version = released.getFirst();
        WarningSources sources = version.content().sources();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", file.number());
        fields.put("version", version.number());
        fields.put(
                "content",
                Map.of("text", version.content().text(), "sources", Map.of("published", sources.published())));
        fields.put("correction", version.number() == 1 ? null : version.correction());
        fields.put("released", releasedAt(version));
        fields.put("earlier", released.size() == 1 ? null : releasedAt(released.get(1)));
        fields.put("restsOnReports", !sources.reports().isEmpty());
        fields.put("withdrawn", withdrawn(file.withdrawal()));
        return fields;
    }

    private static Instant releasedAt(WarningVersion version) {
        return Objects.requireNonNull(version.released()).at();
    }

    private static @Nullable Map<String, Object> withdrawn(WarningFile.@Nullable Withdrawal withdrawal) {
        return withdrawal == null ? null : Map.of("at", withdrawal.signature().at(), "because", withdrawal.because());
    }
}
