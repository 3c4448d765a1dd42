package id.pulang.pages;

import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the texts of one answer: in the time zone of the acting person's post, with the words of its pack
 * (docs/decisions/0071). Who is not logged in reads the words of the usual pack. Thread-safe.
 */
@Component
public class TextsOfPost {

    /** The languages in which there are pages. */
    private static final List<String> LANGUAGES =
            List.of(Texts.DEFAULT_LOCALE.getLanguage(), Locale.ENGLISH.getLanguage());

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

    /**
     * Makes those that are kept and so read by everybody at the post: in the first language of its pack in which there
     * are pages.
     */
    public Texts kept() {
        return in(pack().languages().stream()
                .filter(LANGUAGES::contains)
                .findFirst()
                .map(Locale::of)
                .orElse(Texts.DEFAULT_LOCALE));
    }

    /** Makes them in a language. */
    public Texts in(Locale locale) {
        Pack pack = pack();
        Optional<Post> own = Acting.present().flatMap(each -> access.post(each.post()));
        ZoneId zone = own.map(Post::zone)
                .orElseGet(() -> packs.usual().corridor().sending().zone());
        String language = locale.getLanguage();
        return new Texts(messages, locale, zone, clock, PackWords.of(pack, language), names(own, language));
    }

    /** How posts are called: the own one is known, all others are read together when one of them is asked for. */
    private Function<PostCode, String> names(Optional<Post> own, String language) {
        Map<PostCode, Post> known = new HashMap<>();
        own.ifPresent(post -> known.put(post.code(), post));
        return code -> {
            if (!known.containsKey(code)) {
                access.allPosts().forEach(post -> known.put(post.code(), post));
            }
            return Optional.ofNullable(known.get(code))
                    .map(post -> post.name(language))
                    .orElse(code.value());
        };
    }

    private Pack pack() {
        return Acting.present().map(each -> packs.at(each.post().value())).orElseGet(packs::usual);
    }
}
