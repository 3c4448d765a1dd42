package id.pulang.pages.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Finds the compiled template of a view's name; {@code redirect:} leads to another page. */
@Component
class TemplateViews implements ViewResolver, Ordered {

    private static final String REDIRECT = "redirect:";
    private static final String SIGNS = "-._~:/?#@!$&'()*+,;=%";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final FrameMaker frames;

    TemplateViews(FrameMaker frames) {
        this.frames = frames;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            RedirectView redirect = new RedirectView(written(name.substring(REDIRECT.length())), true);
            redirect.setExposeModelAttributes(false);
            // What somebody typed may stand in the address, and braces in it are no names to be filled in.
            redirect.setExpandUriTemplateVariables(false);
            return redirect;
        }
        String template = name + ".jte";
        if (!engine.hasTemplate(template)) {
            throw new IllegalStateException("There is no template " + template);
        }
        return new TemplateView(engine, frames, template);
    }

    /** Writes with percent signs whatever may not stand in an address. Source: RFC 3986, 2. */
    private static String written(String address) {
        var written = new StringBuilder();
        for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
            boolean may = (one >= 'a' && one <= 'z')
                    || (one >= 'A' && one <= 'Z')
                    || (one >= '0' && one <= '9')
                    || SIGNS.indexOf(one) >= 0;
            written.append(may ? (char) one : "%%%02X".formatted(one));
        }
        return written.toString();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
