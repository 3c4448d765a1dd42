package id.pulang.clearances.passes;

import id.pulang.cases.CaseId;
import id.pulang.clearances.changes.IdentityPins.PinnedCase;
import id.pulang.people.identity.IdentityPrint;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Opens the passes of cases, bound to who the people are held to be; those that are open stay as they are. */
    void grant(List<PinnedCase> pinned, Map<CaseId, Optional<LocalDate>> until, Instant at) {
        jdbc.sql("""
                insert into clearances.pass as held (case_id, post, open, changed_at, good_until, identity_print)
                select g.case_id, g.post, true, :at, g.good_until, g.print
                from unnest(cast(:cases as uuid[]), cast(:posts as text[]), cast(:until as date[]), cast(:prints as bytea[]))
                    as g (case_id, post, good_until, print)
                on conflict (case_id) do update set open = true, changed_at = excluded.changed_at,
                    good_until = excluded.good_until, identity_print = excluded.identity_print
                where not held.open
                """)
                .param(
                        "cases",
                        pinned.stream().map(each -> each.summary().id().value()).toArray(UUID[]::new))
                .param(
                        "posts",
                        pinned.stream()
                                .map(each -> each.summary().post().value())
                                .toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .param(
                        "until",
                        days(pinned.stream()
                                .map(each -> until.get(each.summary().id()))))
                .param(
                        "prints",
                        pinned.stream()
                                .map(each ->
                                        each.print().map(IdentityPrint::bytes).orElse(null))
                                .toArray(byte[][]::new))
                .update();
    }

    /** Writes down until when passes that stay open are good now. */
    void extend(Map<CaseId, Optional<LocalDate>> until) {
        List<Map.Entry<CaseId, Optional<LocalDate>>> passes = List.copyOf(until.entrySet());
        jdbc.sql("""
                update clearances.pass held set good_until = e.good_until
                from unnest(cast(:cases as uuid[]), cast(:until as date[])) as e (case_id, good_until)
                where held.case_id = e.case_id and held.open
                """)
                .param(
                        "cases",
                        passes.stream().map(each -> each.getKey().value()).toArray(UUID[]::new))
                .param("until", days(passes.stream().map(Map.Entry::getValue)))
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

    private static @Nullable String[] days(Stream<Optional<LocalDate>> days) {
        return days.map(day -> day.map(LocalDate::toString).orElse(null)).toArray(String[]::new);
    }
}
