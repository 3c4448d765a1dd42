package id.pulang.rescue.requests;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code rescue.answer}, to which rows are only added. */
@Repository
class ReplyRows {

    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn said;

    ReplyRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        said = vault.column(KeyPurpose.NARRATIVE, "rescue.answer.said");
    }

    void insert(RescueRequest request, GivenReply reply, Instant at) {
        UUID id = ids.next();
        UUID subject = request.id().value();
        jdbc.sql("""
                insert into rescue.answer (id, request_id, post, answer, on_date, said, recorded_at, recorded_by)
                values (:id, :request, :post, :answer, :on, :said, :at, :by)
                """)
                .param("id", id)
                .param("request", subject)
                .param("post", request.post().value())
                .param("answer", reply.answer().name())
                .param("on", reply.on())
                .param("said", said.close(subject, id, reply.number() + BETWEEN + reply.words()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", reply.by().value())
                .update();
    }

    /** The answers to a request, the latest first. */
    List<GivenReply> to(RequestId request) {
        return jdbc.sql("select * from rescue.answer where request_id = :id order by recorded_at desc, id desc")
                .param("id", request.value())
                .query((row, _) -> reply(row))
                .list();
    }

    private GivenReply reply(ResultSet row) throws SQLException {
        String[] parts = said.open(
                        row.getObject("request_id", UUID.class), row.getObject("id", UUID.class), row.getBytes("said"))
                .split(BETWEEN, 2);
        return new GivenReply(
                AuthorityAnswer.valueOf(row.getString("answer")),
                parts[0],
                parts.length > 1 ? parts[1] : "",
                row.getObject("on_date", LocalDate.class),
                new UserId(row.getObject("recorded_by", UUID.class)));
    }
}
