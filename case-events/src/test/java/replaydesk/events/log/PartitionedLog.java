package replaydesk.events.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Records of several cases spread over partitions: each case in its own order, the cases interleaved in any way. */
record PartitionedLog(List<List<Entry>> partitions) {

    static PartitionedLog interleaved(List<List<Entry>> cases, Random random) {
        var partitions = new ArrayList<List<Entry>>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            partitions.add(new ArrayList<>());
        }
        var homes = cases.stream().map(_ -> partitions.get(random.nextInt(partitions.size()))).toList();
        var next = new int[cases.size()];
        var open = new ArrayList<Integer>();
        for (int c = 0; c < cases.size(); c++) {
            if (!cases.get(c).isEmpty()) {
                open.add(c);
            }
        }
        while (!open.isEmpty()) {
            var c = open.get(random.nextInt(open.size()));
            homes.get(c).add(cases.get(c).get(next[c]++));
            if (next[c] == cases.get(c).size()) {
                open.remove(c);
            }
        }
        return new PartitionedLog(partitions);
    }

    /** Has the whole log read: in runs from any partition, some from before the position, in batches of any size. */
    LogReader readInAnyWay(Random random) {
        var reader = new LogReader();
        var open = new ArrayList<Integer>();
        for (int p = 0; p < partitions.size(); p++) {
            open.add(p);
        }
        while (!open.isEmpty()) {
            var p = open.get(random.nextInt(open.size()));
            var records = partitions.get(p);
            int position = (int) reader.position(p).next();
            int from = random.nextInt(3) == 0 ? random.nextInt(position + 1) : position;
            int to = Math.min(records.size(), from + 1 + random.nextInt(8));
            for (int offset = from; offset < to; offset++) {
                reader.read(p, offset, records.get(offset));
            }
            if (random.nextBoolean()) {
                reader.endBatch();
            }
            if (reader.position(p).next() == records.size()) {
                open.remove(p);
            }
        }
        return reader;
    }
}
