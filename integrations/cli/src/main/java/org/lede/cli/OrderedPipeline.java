package org.lede.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Works on a stream of items with several threads and hands the results over in the order of the
 * items, however uneven the work. How many items, and how much of them, is on the way at any moment
 * is bounded, so a stream of any length runs in constant memory.
 *
 * <p>One thread reads, the pool works, and the caller's thread writes. A result is handed over as
 * soon as it and all before it are done, so the pipeline serves a slow stream line by line.
 */
final class OrderedPipeline<T, R> {

  /** Where items come from. */
  interface Source<T> {
    Optional<T> next() throws IOException;
  }

  /** Where results go. */
  interface Sink<R> {
    void accept(R result) throws IOException;

    /** Nothing more to hand over at the moment. */
    void pause() throws IOException;
  }

  /** The result of an item, or the end of the stream. */
  private record Step<R>(Future<Optional<R>> result, int weight) {}

  private final int threads;
  private final int maxWeight;
  private final ToIntFunction<T> weight;
  private final Function<T, R> work;
  private final Semaphore items;
  private final Semaphore room;
  private final BlockingQueue<Step<R>> steps = new LinkedBlockingQueue<>();

  /**
   * A pipeline for one stream.
   *
   * @param threads how many work at a time
   * @param bounds what may be on the way
   * @param weight of an item, in the unit of the bounds
   * @param work must not throw
   */
  OrderedPipeline(int threads, Bounds bounds, ToIntFunction<T> weight, Function<T, R> work) {
    this.threads = threads;
    this.maxWeight = bounds.weight();
    this.weight = weight;
    this.work = work;
    this.items = new Semaphore(bounds.items());
    this.room = new Semaphore(bounds.weight());
  }

  /** How many items, and which weight of them, may be on the way; a heavier item goes alone. */
  record Bounds(int items, int weight) {}

  /**
   * Runs the stream to its end.
   *
   * @throws IOException from the source, after all that came before was handed over, or from the
   *     sink
   */
  void run(Source<T> source, Sink<R> sink) throws IOException {
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, task -> daemon(task, "lede-worker"));
    // A daemon, for a reader that waits for input cannot be stopped once nobody wants the output.
    Thread reader = daemon(() -> read(source, pool), "lede-reader");
    reader.start();
    try {
      write(sink);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      reader.interrupt();
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  private void read(Source<T> source, ExecutorService pool) {
    try {
      Optional<T> item = source.next();
      while (item.isPresent()) {
        submit(item.get(), pool);
        item = source.next();
      }
      steps.add(new Step<>(CompletableFuture.completedFuture(Optional.empty()), 0));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error e) {
      steps.add(new Step<>(CompletableFuture.failedFuture(e), 0));
    }
  }

  private void submit(T item, ExecutorService pool) throws InterruptedException {
    int itemWeight = Math.min(maxWeight, weight.applyAsInt(item));
    items.acquire();
    room.acquire(itemWeight);
    steps.add(new Step<>(pool.submit(() -> Optional.of(work.apply(item))), itemWeight));
  }

  private void write(Sink<R> sink) throws IOException, InterruptedException {
    Step<R> step = next(sink);
    Optional<R> result = result(step);
    while (result.isPresent()) {
      sink.accept(result.get());
      room.release(step.weight());
      items.release();
      step = next(sink);
      result = result(step);
    }
    sink.pause();
  }

  private Step<R> next(Sink<R> sink) throws IOException, InterruptedException {
    Step<R> step = steps.peek();
    if (step == null || !step.result().isDone()) {
      sink.pause();
    }
    return steps.take();
  }

  private Optional<R> result(Step<R> step) throws IOException, InterruptedException {
    try {
      return step.result().get();
    } catch (CancellationException e) {
      throw new IllegalStateException("the pool was shut down while it worked", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
