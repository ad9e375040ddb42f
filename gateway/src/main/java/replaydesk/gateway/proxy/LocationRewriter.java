package replaydesk.gateway.proxy;

import java.net.URI;

/**
 * Makes a service's {@code Location} valid at the gateway: the host is removed from an address of the service itself.
 */
final class LocationRewriter {

    private LocationRewriter() {
    }

    static String rewrite(String location, URI service) {
        if (location.startsWith("/")) {
            return location;
        }
        var target = parse(location);
        if (target == null || target.getHost() == null || !sameOrigin(target, service)) {
            return location;
        }
        var query = target.getRawQuery();
        return query == null ? target.getRawPath() : target.getRawPath() + "?" + query;
    }

    private static boolean sameOrigin(URI target, URI service) {
        return target.getHost().equalsIgnoreCase(service.getHost())
                && ServiceClients.port(target) == ServiceClients.port(service);
    }

    private static URI parse(String location) {
        try {
            return URI.create(location);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
