package id.pulang.edge.web.forms;

import id.pulang.lists.cells.VisibleText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose entries hold what can be seen of them; secrets stay as they were typed. */
final class VisibleForm extends HttpServletRequestWrapper {

    VisibleForm(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String sent = super.getParameter(name);
        return sent == null ? null : seen(name, sent);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] sent = super.getParameterValues(name);
        return sent == null ? null : seen(name, sent);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> seen = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, sent) -> seen.put(name, seen(name, sent)));
        return Collections.unmodifiableMap(seen);
    }

    private static String[] seen(String name, String[] sent) {
        return Arrays.stream(sent).map(each -> seen(name, each)).toArray(String[]::new);
    }

    private static String seen(String name, String sent) {
        return SecretFields.has(name) ? sent : VisibleText.of(sent);
    }
}
