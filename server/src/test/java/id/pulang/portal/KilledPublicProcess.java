package id.pulang.portal;

import id.pulang.PulangServer;
import id.pulang.ShortLived;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command {@code public} in a process of its own, which is killed and started again, as its watch does. */
final class KilledPublicProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("http://localhost:([0-9]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;
    private volatile Process process;
    private volatile int port;

    private KilledPublicProcess(Path data) {
        this.data = data;
    }

    /** Starts it on the data folder of a server. */
    static KilledPublicProcess on(Path data) throws IOException {
        var started = new KilledPublicProcess(data);
        started.start();
        return started;
    }

    private void start() throws IOException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(ShortLived.OPTIONS);
        command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path"), PulangServer.class.getName()));
        command.addAll(List.of("public", "--port", "0", "--behind-proxy", "--until-input-ends", "--data"));
        command.add(data.toString());
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        port = port(process.inputReader());
    }

    private static int port(BufferedReader said) throws IOException {
        String heard = "";
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
            heard += line + "\n";
        }
        throw new AssertionError("The public process did not start: " + heard);
    }

    /** Kills it in the middle of whatever it does, and starts another. */
    void killAndStartAgain() throws IOException, InterruptedException {
        close();
        start();
    }

    String get(String path, String address) throws IOException, InterruptedException {
        return sent(path, address, "GET", "");
    }

    String post(String path, Map<String, String> form, String address) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sent(path, address, "POST", body);
    }

    private String sent(String path, String address, String method, String body)
            throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("X-Forwarded-For", address)
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
