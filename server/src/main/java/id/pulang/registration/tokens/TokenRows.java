package id.pulang.registration.tokens;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.protection.Vault;
import id.pulang.protection.codes.KeyedCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code registration.token}; of a code nothing but a keyed hash stands in it. */
@Repository
class TokenRows implements FollowsItsCase {

    private static final String KIND = "registration.token";
    private static final int LETTERS = 10;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final Vault vault;

    TokenRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.vault = vault;
    }

    void insert(CaseSummary about, Instant at, UserId by) {
        UUID id = ids.next();
        jdbc.sql("""
                insert into registration.token (id, case_id, recorded_for, post, mark, issued_at, issued_by)
                values (:id, :case, :case, :post, :mark, :at, :by)
                """)
                .param("id", id)
                .param("case", about.id().value())
                .param("post", about.post().value())
                .param("mark", mark(code(id)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Those of a case that are not ended, the latest first. */
    List<Token> standing(CaseId about) {
        return jdbc.sql("""
                select id, case_id, issued_at from registration.token
                where case_id = :case and ended_at is null order by issued_at desc, id desc
                """)
                .param("case", about.value())
                .query((row, _) -> token(row))
                .list();
    }

    /** Finds the token of a code, unless it was ended. */
    Optional<Token> find(String written) {
        String plain = KeyedCode.plain(written);
        return plain.length() != LETTERS
                ? Optional.empty()
                : jdbc.sql("""
                        select id, case_id, issued_at from registration.token where mark = :mark and ended_at is null
                        """)
                        .param("mark", mark(plain))
                        .query((row, _) -> token(row))
                        .optional();
    }

    private Token token(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant at = row.getObject("issued_at", OffsetDateTime.class).toInstant();
        return new Token(id, new CaseId(row.getObject("case_id", UUID.class)), code(id), at);
    }

    void end(CaseId about, Instant at, UserId by) {
        jdbc.sql("""
                update registration.token set ended_at = :at, ended_by = :by where case_id = :case and ended_at is null
                """)
                .param("case", about.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    @Override
    public String followingTable() {
        return KIND;
    }

    private String code(UUID id) {
        return KeyedCode.of(vault, KIND + ".code", id, LETTERS);
    }

    private byte[] mark(String code) {
        return vault.blindIndex(KIND + ".mark", code);
    }
}
