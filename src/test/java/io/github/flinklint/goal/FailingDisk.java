package io.github.flinklint.goal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/** A disk that takes some bytes of a file, and then fails. */
final class FailingDisk extends FileSystemProvider {

  private final int space;
  private final IOException failure;
  private final FileSystem disk = new Disk();

  private FailingDisk(int space, IOException failure) {
    this.space = space;
    this.failure = failure;
  }

  /**
   * A folder of such a disk, whose files are really in another folder.
   *
   * @param space number of bytes that a file may have
   * @param failure what is thrown at the next one
   */
  static Path of(Path folder, int space, IOException failure) {
    return new FailingDisk(space, failure).onDisk(folder);
  }

  /** What a path is on the real disk. */
  private interface Real {
    Path real();
  }

  private Path onDisk(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            FailingDisk.class.getClassLoader(),
            new Class<?>[] {Path.class, Real.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("real")) {
                return path;
              }
              if (method.getName().equals("getFileSystem")) {
                return disk;
              }
              try {
                Object result = method.invoke(path, arguments);
                return result instanceof Path other ? onDisk(other) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Path real(Path path) {
    return ((Real) path).real();
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(real(path), options, attributes);
    return (SeekableByteChannel)
        Proxy.newProxyInstance(
            FailingDisk.class.getClassLoader(),
            new Class<?>[] {SeekableByteChannel.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("write")) {
                ByteBuffer bytes = (ByteBuffer) arguments[0];
                int left = space - (int) channel.position();
                if (left == 0) {
                  throw failure;
                }
                int most = Math.min(left, bytes.remaining());
                int written = channel.write(bytes.slice(bytes.position(), most));
                bytes.position(bytes.position() + written);
                return written;
              }
              return method.invoke(channel, arguments);
            });
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    Files.createDirectory(real(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(real(path));
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    Files.move(real(source), real(target), options);
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real(path).getFileSystem().provider().checkAccess(real(path), modes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return Files.readAttributes(real(path), type, options);
  }

  // ---- what nobody asks of it

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("not asked until now");
  }

  @Override
  public String getScheme() {
    return "failing";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw unsupported();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw unsupported();
  }

  @Override
  public Path getPath(URI uri) {
    throw unsupported();
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) {
    throw unsupported();
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw unsupported();
  }

  @Override
  public boolean isSameFile(Path path, Path other) {
    throw unsupported();
  }

  @Override
  public boolean isHidden(Path path) {
    throw unsupported();
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw unsupported();
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    throw unsupported();
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
    throw unsupported();
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw unsupported();
  }

  /** Only there to lead to its provider. */
  private final class Disk extends FileSystem {

    @Override
    public FileSystemProvider provider() {
      return FailingDisk.this;
    }

    @Override
    public void close() {
      throw unsupported();
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public String getSeparator() {
      return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      throw unsupported();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      throw unsupported();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return Set.of("basic");
    }

    @Override
    public Path getPath(String first, String... more) {
      throw unsupported();
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      throw unsupported();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      throw unsupported();
    }

    @Override
    public WatchService newWatchService() {
      throw unsupported();
    }
  }
}
