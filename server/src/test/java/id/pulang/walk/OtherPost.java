package id.pulang.walk;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.Posts;
import id.pulang.identity.Acting;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A mission elsewhere, seen as the owner of the database sees it. */
record OtherPost(DatabaseDoors database, String code) {

    void open(Posts posts) {
        var post = new NewPost(code, "HQ", "Pos lain", "Other post", "Asia/Bangkok", "");
        Acting.as(SomeActors.administrator(), () -> posts.open(post));
    }

    /**
     * A print of every row of the post, by table. Up to which day passes were decided is written by the job of the day
     * at its own time, whatever is asked meanwhile; what it decides stands in the other tables.
     */
    List<String> print() throws SQLException {
        List<String> tables = DatabaseDoors.ask(database.asOwner(), """
                select table_schema || '.' || table_name from information_schema.columns
                where column_name = 'post' and table_schema not in ('access', 'probe')
                    and table_schema || '.' || table_name <> 'clearances.decided_day'
                order by 1
                """);
        List<String> prints = new ArrayList<>();
        for (String table : tables) {
            prints.addAll(DatabaseDoors.ask(database.asOwner(), """
                    select '%1$s ' || count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' order by r::text)), '')
                    from %1$s r where post = '%2$s'
                    """.formatted(table, code)));
        }
        return prints;
    }
}
