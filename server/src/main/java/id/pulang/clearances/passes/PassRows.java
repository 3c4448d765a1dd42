package id.pulang.clearances.passes;

import id.pulang.cases.CaseId;
import id.pulang.clearances.changes.IdentityPins.PinnedCase;
import id.pulang.people.identity.IdentityPrint;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code clearances.pass}: whether the person of a case could travel when that last changed. */
@Component
class PassRows {

    private final JdbcClient jdbc;

    PassRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A pass that is open.
     *
     * @param until its last day; empty when no gate expires
     */
    record Open(CaseId caseId, Optional<LocalDate> until) {}

    /** Returns those of the cases whose pass is open. */
    Map<CaseId, Open> open(Collection<CaseId> cases) {
        Map<CaseId, Open> open = new HashMap<>();
        jdbc.sql("select case_id, good_until from clearances.pass where open and case_id = any(:cases)")
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, _) -> new Open(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        Optional.ofNullable(row.getObject("good_until", LocalDate.class))))
                .list()
                .forEach(each -> open.put(each.caseId(), each));
        return open;
    }

    /** Opens the pass of a case, bound to who the person is held to be; false if it was open. */
    boolean grant(PinnedCase pinned, Optional<LocalDate> until, Instant at) {
        return jdbc.sql("""
                insert into clearances.pass as held (case_id, post, open, changed_at, good_until, identity_print)
                values (:case, :post, true, :at, :until, :print)
                on conflict (case_id) do update set open = true, changed_at = excluded.changed_at,
                    good_until = excluded.good_until, identity_print = excluded.identity_print
                where not held.open
                """)
                        .param("case", pinned.summary().id().value())
                        .param("post", pinned.summary().post().value())
                        .param("at", Timestamp.from(at))
                        .param("until", day(until), Types.DATE)
                        .param("print", pinned.print().map(IdentityPrint::bytes).orElse(null), Types.BINARY)
                        .update()
                == 1;
    }

    /** Writes down until when a pass that stays open is good now. */
    void extend(CaseId caseId, Optional<LocalDate> until) {
        jdbc.sql("update clearances.pass set good_until = :until where case_id = :case and open")
                .param("until", day(until), Types.DATE)
                .param("case", caseId.value())
                .update();
    }

    /** Closes passes and returns those that were open. */
    List<CaseId> close(Collection<CaseId> cases, Instant at) {
        return jdbc.sql("""
                update clearances.pass set open = false, changed_at = :at
                where open and case_id = any(:cases) returning case_id
                """)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    private static @Nullable Date day(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }
}
