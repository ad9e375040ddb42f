package replaydesk.stack.kafka;

import java.nio.file.Path;
import java.util.Optional;
import replaydesk.stack.port.Ports;
import replaydesk.stack.process.ClassArchive;
import replaydesk.stack.process.JitMode;

/**
 * The settings of the broker.
 *
 * @param folder the folder of its data, configuration and log; survives restarts
 * @param port the port for clients
 * @param controllerPort the port of the KRaft controller in the same process
 * @param heapMegabytes the largest heap in megabytes
 * @param jitMode the compilers of its code
 * @param archive shares parsed classes between starts; empty for a broker that starts once
 */
public record KafkaSettings(
        Path folder, int port, int controllerPort, int heapMegabytes, JitMode jitMode, Optional<ClassArchive> archive) {

    /** Returns settings for a broker in {@code folder}, on free ports, with the default heap of 320 MB. */
    public static KafkaSettings in(Path folder) {
        return new KafkaSettings(folder, Ports.free(), Ports.free(), 320, JitMode.FULL, Optional.empty());
    }

    public KafkaSettings withPorts(int client, int controller) {
        return new KafkaSettings(folder, client, controller, heapMegabytes, jitMode, archive);
    }

    public KafkaSettings withHeapMegabytes(int megabytes) {
        return new KafkaSettings(folder, port, controllerPort, megabytes, jitMode, archive);
    }

    public KafkaSettings withJitMode(JitMode other) {
        return new KafkaSettings(folder, port, controllerPort, heapMegabytes, other, archive);
    }

    public KafkaSettings withArchive(ClassArchive kept) {
        return new KafkaSettings(folder, port, controllerPort, heapMegabytes, jitMode, Optional.of(kept));
    }

    Path log() {
        return folder.resolve("data");
    }

    Path configuration() {
        return folder.resolve("server.properties");
    }

    /**
     * The broker's configuration: one node that is broker and controller, on loopback only, with no topic created by
     * accident.
     */
    String properties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s

                auto.create.topics.enable=false
                num.partitions=8
                default.replication.factor=1
                min.insync.replicas=1
                log.retention.ms=-1
                log.retention.bytes=-1

                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                # A killed broker may come back after its session, not after the default nine seconds.
                broker.heartbeat.interval.ms=1500
                broker.session.timeout.ms=4000
                # One node has no follower that would want to know, twice a second, that the metadata is current.
                metadata.max.idle.interval.ms=0
                group.initial.rebalance.delay.ms=0
                group.min.session.timeout.ms=1000

                # For one machine with few clients: every thread that waits wakes up several times a second.
                num.network.threads=2
                num.io.threads=3
                background.threads=2
                num.replica.fetchers=1
                group.coordinator.threads=1
                transaction.remove.expired.transaction.cleanup.interval.ms=600000
                transaction.abort.timed.out.transaction.cleanup.interval.ms=60000
                log.cleaner.dedupe.buffer.size=16777216
                num.recovery.threads.per.data.dir=2
                """.formatted(port, controllerPort, log().toAbsolutePath());
    }
}
