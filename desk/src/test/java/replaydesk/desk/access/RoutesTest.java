package replaydesk.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.gateway.routing.Route;
import replaydesk.gateway.routing.RoutingTable;
import replaydesk.gateway.routing.Upstream;

@DisplayName("The edge routes what the stages serve, and nothing else")
class RoutesTest {

    @Test
    void whatAStageServesIsRoutedToIt() {
        var stages = Stream.of(Upstream.values()).map(Upstream::word).collect(Collectors.toSet());
        var methods = ResourceMethod.all().stream().filter(one -> stages.contains(one.owner())).toList();

        assertThat(methods).extracting(ResourceMethod::owner).containsAll(stages);
        assertSoftly(softly -> methods.forEach(one ->
                softly.assertThat(owner(one)).as("%s", one).hasValue(one.owner())));
    }

    @Test
    void whatIsRoutedIsServed() {
        var methods = ResourceMethod.all().stream().map(one -> one.path().replaceAll("\\{[^}]+}", "{}"))
                .collect(Collectors.toSet());

        assertThat(methods).containsAll(RoutingTable.paths());
    }

    private static Optional<String> owner(ResourceMethod one) {
        return RoutingTable.find(one.method(), one.path().replaceAll("\\{[^}]+}", "1")).map(route ->
                route instanceof Route.ToOwner owned ? owned.owner().word() : route.toString());
    }
}
