package org.consilium.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.consilium.platform.Hashes;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Fonts, pictures, and all style sheets and scripts as one file each; every address carries the
/// content's hash, so that a browser may keep it for ever. Compressed once, at start-up.
@Component
public class Assets {
    /// A file as it is sent; `gzip` is null where compressing does not help.
    record Asset(String type, byte[] plain, byte @org.jspecify.annotations.Nullable [] gzip) {}

    private static final Pattern REFERENCE = Pattern.compile("asset:([A-Za-z0-9._-]+)");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "woff2", "font/woff2",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "ico", "image/x-icon",
                    "webmanifest", "application/manifest+json");

    private static final String VERSION = "version:";

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Asset> byFile = new HashMap<>();
    private final String worker;

    Assets() throws IOException {
        for (var folder : List.of("img", "font")) {
            for (var file : files("static/" + folder + "/*.*")) {
                add(nameOf(file), file.getContentAsByteArray());
            }
        }
        add("app.css", resolve(joined("css")));
        add("app.js", joined("js").getBytes(StandardCharsets.UTF_8));
        this.worker = versioned(read("static/worker/service-worker.js"));
    }

    /// The script behind the pages. It names the files it keeps, and changes with any of them.
    public String worker() {
        return worker;
    }

    private String versioned(String script) {
        var named = REFERENCE.matcher(script).replaceAll(match -> path(match.group(1)));
        var hash = HexFormat.of().formatHex(Hashes.sha256(named), 0, 6);
        return named.replace(VERSION, hash);
    }

    private static String read(String name) throws IOException {
        for (var file : files(name)) {
            return file.getContentAsString(StandardCharsets.UTF_8);
        }
        throw new IllegalStateException("no file " + name);
    }

    /// The address of a file; a name that is not there is a mistake of ours.
    public String path(String name) {
        var path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return path;
    }

    Optional<Asset> find(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    private void add(String name, byte[] content) throws IOException {
        int dot = name.lastIndexOf('.');
        var type = TYPES.get(name.substring(dot + 1));
        if (type == null) {
            return;
        }
        var hash = HexFormat.of().formatHex(Hashes.sha256(content), 0, 6);
        var file = name.substring(0, dot) + "-" + hash + name.substring(dot);
        paths.put(name, "/assets/" + file);
        byFile.put(file, new Asset(type, content, gzip(content)));
    }

    private byte[] resolve(String css) {
        return REFERENCE
                .matcher(css)
                .replaceAll(match -> path(match.group(1)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String joined(String folder) throws IOException {
        var joined = new StringBuilder();
        for (var name : order(folder)) {
            for (var file : files("static/" + folder + "/" + name)) {
                joined.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
            }
        }
        return joined.toString();
    }

    private static List<String> order(String folder) throws IOException {
        var names = new ArrayList<String>();
        for (var list : files("static/" + folder + "/order.txt")) {
            list.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(names::add);
        }
        return names;
    }

    private static List<Resource> files(String pattern) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        return List.of(resolver.getResources("classpath*:" + pattern));
    }

    private static String nameOf(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static byte @org.jspecify.annotations.Nullable [] gzip(byte[] content) {
        var buffer = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(buffer)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return buffer.size() < content.length ? buffer.toByteArray() : null;
    }
}
