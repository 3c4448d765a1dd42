package id.pulang.pages.guide;

import id.pulang.identity.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.stereotype.Component;

/**
 * The guides of {@code docs/guide}, which travel with the program: one for each right and language, in CommonMark.
 * Pictures are left out, since who reads them here has the page itself before them, and links to other files, which are
 * not here. Safe for threads.
 */
@Component
public class RoleGuides {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private final Map<Role, RoleGuide> byDefault = in("id");
    private final Map<Role, RoleGuide> english = in("en");

    /** Returns the guide for those who hold a right; in the first language where there is none in another. */
    public RoleGuide of(Role role, String language) {
        return Objects.requireNonNull((language.equals("en") ? english : byDefault).get(role));
    }

    private static Map<Role, RoleGuide> in(String language) {
        var read = new EnumMap<Role, RoleGuide>(Role.class);
        for (Role role : Role.values()) {
            read.put(role, rendered(role, PARSER.parse(text(language, role))));
        }
        return read;
    }

    private static RoleGuide rendered(Role role, Node document) {
        Node title = document.getFirstChild();
        title.unlink();
        document.accept(new OnlyText());
        return new RoleGuide(role, TEXT.render(title).strip(), HTML.render(document));
    }

    private static String text(String language, Role role) {
        String path = "/guide/%s/%s.md".formatted(language, role.name().toLowerCase(Locale.ROOT));
        try (InputStream bytes = RoleGuides.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException("There is no guide at " + path);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Takes pictures out, and leaves of links to other files of the project what they say. */
    private static final class OnlyText extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            image.unlink();
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }
    }
}
