package org.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedPipelineTest {

  private final AtomicInteger read = new AtomicInteger();
  private final List<Integer> written = new ArrayList<>();
  private int most;

  @Test
  void orderIsKeptWhenWorkIsUneven() throws IOException {
    pipeline(16, 64, 1_000_000).run(upTo(2_000), collecting());
    assertThat(written).isEqualTo(IntStream.range(0, 2_000).boxed().toList());
  }

  @Test
  void noMoreItemsAreOnTheWayThanAllowed() throws IOException {
    pipeline(4, 10, 1_000_000).run(upTo(2_000), collecting());
    // One is in the hands of the reader, one in those of the writer.
    assertThat(most).isLessThanOrEqualTo(10 + 2);
  }

  @Test
  void noMoreWeightIsOnTheWayThanAllowed() throws IOException {
    pipeline(4, 100, 3).run(upTo(500), collecting());
    assertThat(most).isLessThanOrEqualTo(3 + 2);
    assertThat(written).hasSize(500);
  }

  @Test
  void anItemHeavierThanAllIsAllowedGoesAlone() throws IOException {
    new OrderedPipeline<Integer, Integer>(
            2, new OrderedPipeline.Bounds(10, 5), item -> 1_000, item -> item)
        .run(upTo(20), collecting());
    assertThat(written).hasSize(20);
  }

  @Test
  void whatCameBeforeAFailureIsWritten() {
    OrderedPipeline.Source<Integer> failing =
        () -> {
          if (read.get() == 50) {
            throw new IOException("torn");
          }
          return Optional.of(read.getAndIncrement());
        };
    assertThatThrownBy(() -> pipeline(4, 10, 100).run(failing, collecting()))
        .isInstanceOf(IOException.class)
        .hasMessage("torn");
    assertThat(written).hasSize(50);
  }

  @Test
  void aSinkThatFailsEndsTheRunThoughTheSourceWaits() {
    OrderedPipeline.Source<Integer> waiting =
        () -> {
          if (read.getAndIncrement() > 0) {
            LockSupport.park();
          }
          return Optional.of(0);
        };
    OrderedPipeline.Sink<Integer> closed =
        sink(
            result -> {
              throw new IOException("closed");
            });
    assertThatThrownBy(() -> pipeline(2, 10, 10).run(waiting, closed)).hasMessage("closed");
  }

  @Test
  void aSlowStreamIsServedItemByItem() throws IOException {
    CountDownLatch answered = new CountDownLatch(1);
    OrderedPipeline.Source<Integer> asking =
        () -> {
          if (read.get() == 1) {
            await(answered);
          }
          return read.get() == 2 ? Optional.empty() : Optional.of(read.getAndIncrement());
        };
    pipeline(2, 10, 10)
        .run(
            asking,
            sink(
                result -> {
                  written.add(result);
                  answered.countDown();
                }));
    assertThat(written).containsExactly(0, 1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OrderedPipeline<Integer, Integer> pipeline(int threads, int items, int weight) {
    return new OrderedPipeline<>(
        threads,
        new OrderedPipeline.Bounds(items, weight),
        item -> 1,
        item -> {
          LockSupport.parkNanos(item % 37 == 0 ? 5_000_000 : 1_000);
          return item;
        });
  }

  private OrderedPipeline.Source<Integer> upTo(int count) {
    return () -> read.get() == count ? Optional.empty() : Optional.of(read.getAndIncrement());
  }

  private OrderedPipeline.Sink<Integer> collecting() {
    return sink(
        result -> {
          most = Math.max(most, read.get() - written.size());
          written.add(result);
        });
  }

  private interface Acceptor {
    void accept(Integer result) throws IOException;
  }

  private static OrderedPipeline.Sink<Integer> sink(Acceptor acceptor) {
    return new OrderedPipeline.Sink<>() {
      @Override
      public void accept(Integer result) throws IOException {
        acceptor.accept(result);
      }

      @Override
      public void pause() {}
    };
  }
}
