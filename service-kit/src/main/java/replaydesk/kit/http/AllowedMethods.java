package replaydesk.kit.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the methods of each path of this host, whichever resource classes declare them. */
@Singleton
class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*\\w[\\w.-]*\\s*(?::\\s*([^{}]+))?}");

    private final List<Template> templates = new ArrayList<>();

    private record Template(Pattern path, String method) {
    }

    AllowedMethods(BeanManager beans) {
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                for (var method : bean.getBeanClass().getMethods()) {
                    add(path.value(), method);
                }
            }
        }
    }

    /** Returns the methods of this path, for the header Allow; empty when there is no such path. */
    Set<String> of(String path) {
        var plain = trimmed(path);
        var allowed = new TreeSet<String>();
        for (var template : templates) {
            if (template.path().matcher(plain).matches()) {
                allowed.add(template.method());
            }
        }
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        return allowed;
    }

    private void add(String base, Method method) {
        for (var annotation : method.getAnnotations()) {
            var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                var below = method.getAnnotation(Path.class);
                templates.add(new Template(pattern(base + (below == null ? "" : "/" + below.value())), verb.value()));
            }
        }
    }

    private static Pattern pattern(String template) {
        var path = trimmed(template);
        var regex = new StringBuilder();
        var parameters = PARAMETER.matcher(path);
        int end = 0;
        while (parameters.find()) {
            regex.append(Pattern.quote(path.substring(end, parameters.start())))
                    .append('(').append(parameters.group(1) == null ? "[^/]+" : parameters.group(1).strip())
                    .append(')');
            end = parameters.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(path.substring(end))).toString());
    }

    private static String trimmed(String path) {
        return path.replaceAll("/+", "/").replaceAll("^/|/$", "");
    }
}
