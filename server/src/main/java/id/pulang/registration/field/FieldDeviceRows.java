package id.pulang.registration.field;

import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
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

/** The table {@code registration.field_device}. */
@Repository
class FieldDeviceRows {

    private static final String INSERT = """
            insert into registration.field_device (id, post, number, officer_id, set_up_at, contact_at)
            select :id, :post, coalesce(max(number), 0) + 1, :officer, :at, :at
            from registration.field_device where post = :post
            on conflict (post, number) do nothing
            """;

    private final JdbcClient jdbc;
    private final IdSource ids;

    FieldDeviceRows(JdbcClient jdbc, IdSource ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Adds a device under the next number of the post; who takes the same one at the same moment takes the next. */
    FieldDevice insert(Actor officer, Instant at) {
        var id = new FieldDeviceId(ids.next());
        while (jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("post", officer.post().value())
                        .param("officer", officer.id().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 0) {
            Thread.onSpinWait();
        }
        return find(id).orElseThrow();
    }

    Optional<FieldDevice> find(FieldDeviceId id) {
        return jdbc.sql("select * from registration.field_device where id = :id")
                .param("id", id.value())
                .query((row, _) -> device(row))
                .optional();
    }

    /** Lists the devices that the acting person may see, those in use first. */
    List<FieldDevice> all(int most) {
        return jdbc.sql("""
                select * from registration.field_device
                order by revoked_at is not null, contact_at desc, number desc limit :most
                """).param("most", most).query((row, _) -> device(row)).list();
    }

    void contact(FieldDeviceId id, Instant at) {
        jdbc.sql("update registration.field_device set contact_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a device back; false where it was already. */
    boolean revoke(FieldDeviceId id, UserId by, Instant at) {
        return jdbc.sql("""
                        update registration.field_device set revoked_at = :at, revoked_by = :by
                        where id = :id and revoked_at is null
                        """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static FieldDevice device(ResultSet row) throws SQLException {
        return new FieldDevice(
                new FieldDeviceId(row.getObject("id", UUID.class)),
                new PostCode(row.getString("post")),
                row.getInt("number"),
                new UserId(row.getObject("officer_id", UUID.class)),
                row.getObject("set_up_at", OffsetDateTime.class).toInstant(),
                row.getObject("contact_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
