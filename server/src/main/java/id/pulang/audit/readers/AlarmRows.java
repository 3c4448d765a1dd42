package id.pulang.audit.readers;

import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of unusual reading, over the audit trail as far as the acting person sees it. */
@Repository
class AlarmRows {

    private static final String FOUND = """
            with touched as materialized (
                select e.user_id, e.post, e.at, e.act, date_trunc('hour', e.at) as hour, e.subject_kind as kind, s.id
                from access.audit_entry e cross join lateral unnest(e.subjects) as s(id)
                where e.at >= :from and e.act in ('opened', 'exported', 'taken')
                    and e.subject_kind in ('person', 'statement', 'case', 'screening') and e.purpose <> 'MATCHING'),
            opened as (
                select t.user_id, t.post, t.at, t.hour, coalesce(b.person, t.id) as id
                from touched t left join access.person_behind b on b.subject = t.id and t.kind <> 'person'
                where t.act <> 'taken'),
            steps as materialized (
                select e.user_id, e.at, e.act, s.id as account
                from access.audit_entry e cross join lateral unnest(e.subjects) as s(id)
                where e.act in ('gave first password', 'removed second factor')
                    and e.at >= cast(:from as timestamptz) - interval '30 days'),
            found as (
                select case when post = 'HQ' then 'OTHER_POSTS' else 'MANY' end as kind, user_id, post, hour,
                    count(distinct id) as people, max(at) as last_at, '' as about
                from opened group by user_id, post, hour
                having count(distinct id) > case when post = 'HQ' then :elsewhere else :many end
                union all
                select 'CANARY', o.user_id, o.post, o.hour, count(distinct o.id), max(o.at), ''
                from opened o join access.canary c on c.person_id = o.id and o.at > c.planted_at
                    and o.at < coalesce(c.taken_off_at, 'infinity') and o.user_id <> c.planted_by
                group by o.user_id, o.post, o.hour
                union all
                select 'TAKEN', user_id, post, hour, count(distinct id), max(at), '' from touched where act = 'taken'
                group by user_id, post, hour having count(distinct id) > :taken
                union all
                select 'COPIED_PASSKEY', e.user_id, e.post, date_trunc('hour', e.at), count(*), max(e.at), ''
                from access.audit_entry e
                where e.at >= :from and e.act = 'refused passkey' and e.detail = 'COUNTER_WENT_BACK'
                group by e.user_id, e.post, date_trunc('hour', e.at)
                union all
                select 'CHANGED_ROWS', e.user_id, e.post, date_trunc('hour', e.at), count(distinct subject.id), max(e.at), ''
                from access.audit_entry e cross join lateral unnest(e.subjects) as subject(id)
                where e.at >= :from and e.act = 'found changed rows'
                group by e.user_id, e.post, date_trunc('hour', e.at)
                union all
                select 'CLOSED_STEP', user_id, post, date_trunc('hour', at), count(*), max(at), ''
                from access.audit_entry where act = 'second step closed' and at >= :from
                group by user_id, post, date_trunc('hour', at)
                union all
                select case act when 'found broken trail' then 'BROKEN_TRAIL' when 'put back from a backup' then 'PUT_BACK'
                        else 'CHANGED_PUBLIC_DOOR' end, user_id, post,
                    date_trunc('hour', at), 1, max(at), string_agg(distinct detail, ', ')
                from access.audit_entry where at >= :from
                    and act in ('found broken trail', 'put back from a backup', 'found changed public door')
                group by act, user_id, post, date_trunc('hour', at)
                union all
                select case e.act when 'opened account' then 'OPENED_ACCOUNT' else 'MOVED_ACCOUNT' end, e.user_id, p.post,
                    date_trunc('hour', e.at), count(distinct a.id), max(e.at), string_agg(distinct a.login, ', ')
                from access.audit_entry e cross join lateral unnest(e.subjects) as s(id)
                    join access.account a on a.id = s.id
                    cross join lateral (
                        select a.post union select g.post from access.assignment g
                        where g.account_id = a.id and g.given_at >= date_trunc('hour', e.at)) p
                where e.act in ('opened account', 'moved account') and e.at >= :from and access.sees_post(p.post)
                group by e.act, e.user_id, p.post, date_trunc('hour', e.at)
                union all
                select 'BOTH_STEPS', later.user_id, a.post, date_trunc('hour', later.at), 1, max(later.at), a.login
                from steps later join steps other on other.account = later.account and other.act <> later.act
                    and other.at <= later.at
                join access.account a on a.id = later.account
                where later.at >= :from group by later.user_id, a.post, date_trunc('hour', later.at), a.login)
            select f.*, coalesce(a.name, '') as name, coalesce(a.login, '') as login
            from found f left join access.account a on a.id = f.user_id
            where f.last_at > :after
            order by f.hour desc, f.kind, name limit 200
            """;

    private final JdbcClient jdbc;

    AlarmRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Alarm> since(Instant from, AlarmSettings settings) {
        return found(from, from, settings).query((row, _) -> alarm(row)).list();
    }

    /** Lists what has become an alarm, or more of one, after a moment. */
    List<Alarm> after(Instant seen, AlarmSettings settings) {
        return found(seen.truncatedTo(ChronoUnit.HOURS), seen, settings)
                .query((row, _) -> alarm(row))
                .list();
    }

    private JdbcClient.StatementSpec found(Instant from, Instant after, AlarmSettings settings) {
        return jdbc.sql(FOUND)
                .param("from", at(from))
                .param("after", at(after))
                .param("elsewhere", settings.otherPostsAnHour())
                .param("taken", settings.casesTakenAnHour())
                .param("many", settings.peopleAnHour());
    }

    /** Lists what others did to an account, the latest first, as far as its owner should hear of it. */
    List<OwnNotice> about(UserId account, Instant from) {
        return jdbc.sql("""
                select e.act, e.at, coalesce(a.name, '') as name
                from access.audit_entry e left join access.account a on a.id = e.user_id
                where e.act in ('gave first password', 'removed second factor', 'moved account', 'second step closed')
                    and e.at >= :from and e.subjects @> array[cast(:account as uuid)]
                order by e.at desc limit 10
                """)
                .param("account", account.value())
                .param("from", at(from))
                .query((row, _) -> new OwnNotice(
                        OwnNotice.Kind.of(row.getString("act")),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Instant> seenBy(UserId officer) {
        return jdbc.sql("select at from access.alarm_seen where officer = :officer")
                .param("officer", officer.value())
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void see(UserId officer, Instant now) {
        jdbc.sql("""
                insert into access.alarm_seen (officer, at) values (:officer, :now)
                on conflict (officer) do update set at = excluded.at
                """).param("officer", officer.value()).param("now", at(now)).update();
    }

    Optional<Watch> watch(UUID person) {
        return jdbc.sql("""
                select coalesce(a.name, '') as name, c.planted_at
                from access.canary c left join access.account a on a.id = c.planted_by
                where c.person_id = :person and c.taken_off_at is null
                """)
                .param("person", person)
                .query((row, _) -> new Watch(
                        row.getString("name"),
                        row.getObject("planted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Takes a watch off; false if there was none. */
    boolean takeOff(UUID person, UserId by, Instant now) {
        return jdbc.sql("""
                update access.canary set taken_off_by = :by, taken_off_at = :now
                where person_id = :person and taken_off_at is null
                """)
                        .param("person", person)
                        .param("by", by.value())
                        .param("now", at(now))
                        .update()
                == 1;
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
                row.getString("login"),
                new PostCode(row.getString("post")),
                row.getObject("hour", OffsetDateTime.class).toInstant(),
                row.getInt("people"),
                row.getString("about"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
