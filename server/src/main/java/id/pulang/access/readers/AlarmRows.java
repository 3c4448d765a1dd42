package id.pulang.access.readers;

import id.pulang.access.Actor;
import id.pulang.access.PostCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of unusual reading, over the audit trail as far as the acting person sees it. */
@Repository
class AlarmRows {

    private final JdbcClient jdbc;

    AlarmRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Alarm> since(Instant from, AlarmSettings settings) {
        return jdbc.sql("""
                with opened as (
                    select e.user_id, e.post, e.at, date_trunc('hour', e.at) as hour, subject.id
                    from access.audit_entry e cross join lateral unnest(e.subjects) as subject(id)
                    where e.at >= :from and e.act = 'opened' and e.subject_kind = 'person'),
                found as (
                    select case when post = 'HQ' then 'OTHER_POSTS' else 'MANY' end as kind, user_id, post, hour,
                        count(distinct id) as people
                    from opened group by user_id, post, hour
                    having count(distinct id) > case when post = 'HQ' then :elsewhere else :many end
                    union all
                    select 'CANARY', o.user_id, o.post, o.hour, count(distinct o.id)
                    from opened o join access.canary c on c.person_id = o.id and o.at > c.planted_at
                        and o.user_id <> c.planted_by
                    group by o.user_id, o.post, o.hour
                    union all
                    select 'COPIED_PASSKEY', e.user_id, e.post, date_trunc('hour', e.at), count(*)
                    from access.audit_entry e
                    where e.at >= :from and e.act = 'refused passkey' and e.detail = 'COUNTER_WENT_BACK'
                    group by e.user_id, e.post, date_trunc('hour', e.at))
                select f.*, coalesce(a.name, '') as name from found f left join access.account a on a.id = f.user_id
                order by f.hour desc, f.kind, name limit 200
                """)
                .param("from", at(from))
                .param("elsewhere", settings.otherPostsAnHour())
                .param("many", settings.peopleAnHour())
                .query((row, _) -> alarm(row))
                .list();
    }

    void plant(UUID person, Actor by, Instant now) {
        jdbc.sql("""
                insert into access.canary (person_id, post, planted_by, planted_at) values (:person, :post, :by, :now)
                on conflict do nothing
                """)
                .param("person", person)
                .param("post", by.post().value())
                .param("by", by.id().value())
                .param("now", at(now))
                .update();
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        return new Alarm(
                Alarm.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                new PostCode(row.getString("post")),
                row.getObject("hour", OffsetDateTime.class).toInstant(),
                row.getInt("people"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
