package id.pulang.pages;

import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Post;
import id.pulang.packs.Packs;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the texts of one answer: in the time zone of the acting person's post, with the words of its pack
 * (docs/decisions/0071). Who is not logged in reads the words of the usual pack. Thread-safe.
 */
@Component
public class TextsOfPost {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final MessageSource messages;
    private final Packs packs;
    private final Access access;
    private final Clock clock;

    TextsOfPost(MessageSource messages, Packs packs, Access access, Clock clock) {
        this.messages = messages;
        this.packs = packs;
        this.access = access;
        this.clock = clock;
    }

    /** Makes them in a language. */
    public Texts in(Locale locale) {
        Optional<Actor> actor = Acting.present();
        var pack = actor.map(each -> packs.at(each.post().value())).orElseGet(packs::usual);
        Optional<Post> own = actor.flatMap(each -> access.post(each.post()));
        ZoneId zone = own.map(Post::zone).orElse(JAKARTA);
        String language = locale.getLanguage();
        return new Texts(
                messages,
                locale,
                zone,
                clock,
                PackWords.of(pack, language),
                code -> own.filter(post -> post.code().equals(code))
                        .or(() -> access.post(code))
                        .map(post -> post.name(language))
                        .orElseGet(code::value));
    }
}
