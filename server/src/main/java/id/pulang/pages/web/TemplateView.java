package id.pulang.pages.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One compiled template, filled with its model and the frame. */
final class TemplateView implements View {

    private final TemplateEngine engine;
    private final FrameMaker frames;
    private final String template;

    TemplateView(TemplateEngine engine, FrameMaker frames, String template) {
        this.engine = engine;
        this.frames = frames;
        this.template = template;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        if (model != null) {
            parameters.putAll(model);
        }
        parameters.put("frame", frames.frame(request));
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, parameters, page);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        response.getOutputStream().write(page.toByteArray());
    }
}
