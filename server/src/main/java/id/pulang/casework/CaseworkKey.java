package id.pulang.casework;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * What names a row in all tables of casework.
 *
 * @param id the column {@code id}
 * @param about the case on which it stands now, {@code case_id}
 * @param sealedFor the case on which it was recorded and whose key seals it, {@code recorded_for}
 */
public record CaseworkKey(UUID id, CaseId about, UUID sealedFor) {

    /**
     * Reads ids from the columns of a row.
     *
     * @param <E> how that fails
     */
    @FunctionalInterface
    public interface Ids<E extends Exception> {

        /** Reads a column. */
        UUID id(String column) throws E;
    }

    /** Reads what names a row. */
    public static <E extends Exception> CaseworkKey of(Ids<E> row) throws E {
        return new CaseworkKey(row.id("id"), new CaseId(row.id("case_id")), row.id("recorded_for"));
    }

    /** Returns {@code id}, {@code case}, {@code post}, {@code at} and {@code by} of a row that is added. */
    public static Map<String, Object> added(UUID id, CaseSummary about, Instant at, UserId by) {
        return Map.of(
                "id", id,
                "case", about.id().value(),
                "post", about.post().value(),
                "at", at.atOffset(ZoneOffset.UTC),
                "by", by.value());
    }

    /** Seals a text of the row as it is stored; it is opened later. */
    public Sealed<String> sealed(SealedColumn column, byte[] bytes) {
        return sealed(column, bytes, Function.identity());
    }

    /** Seals what a text of the row stands for; both are opened later. */
    public <T> Sealed<T> sealed(SealedColumn column, byte[] bytes, Function<String, T> read) {
        return Sealed.of(new Subject("case", about.value()), () -> read.apply(column.open(sealedFor, id, bytes)));
    }
}
