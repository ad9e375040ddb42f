package replaydesk.desk.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.MethodInfo;

/**
 * A method of a resource on the class path, as its annotations say.
 *
 * @param owner the stage, {@code gateway} or {@code kit}: the part of the package below {@code replaydesk}
 * @param roles that may call it; none for everybody
 */
record ResourceMethod(String owner, String method, String path, Set<String> roles) {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** Lists the methods of all resources of the stages, the kit and the edge. */
    static List<ResourceMethod> all() {
        var methods = new ArrayList<ResourceMethod>();
        for (var index : indexes()) {
            for (var path : index.getAnnotations(PATH)) {
                if (path.target().kind() == AnnotationTarget.Kind.CLASS
                        && path.target().asClass().name().toString().startsWith("replaydesk.")) {
                    path.target().asClass().methods().forEach(method -> add(path.value().asString(), method, methods));
                }
            }
        }
        return methods;
    }

    /** Reads what was indexed when the modules were built. */
    static List<Index> indexes() {
        try {
            var indexes = new ArrayList<Index>();
            for (var url : Collections.list(ResourceMethod.class.getClassLoader()
                    .getResources("META-INF/jandex.idx"))) {
                try (var in = url.openStream()) {
                    indexes.add(new IndexReader(in).read());
                }
            }
            return indexes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String base, MethodInfo method, List<ResourceMethod> methods) {
        var owner = method.declaringClass().name().toString().split("\\.")[1];
        var below = method.annotation(PATH);
        var path = below == null ? base : base + "/" + below.value().asString();
        METHODS.stream().filter(verb -> method.hasAnnotation("jakarta.ws.rs." + verb))
                .forEach(verb -> methods.add(new ResourceMethod(owner, verb, path, roles(method))));
    }

    private static Set<String> roles(MethodInfo method) {
        var ofMethod = method.declaredAnnotation(ROLES);
        AnnotationInstance allowed = ofMethod != null ? ofMethod : method.declaringClass().declaredAnnotation(ROLES);
        return allowed == null ? Set.of() : new TreeSet<>(List.of(allowed.value().asStringArray()));
    }
}
