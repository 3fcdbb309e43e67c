package dev.lede.testing;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.util.List;

/** Copies that went through a serialized form, for the tests of all modules. */
public final class Copies {

    private Copies() {}

    /** By Java serialization. */
    public static byte[] bytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** What {@link #bytes} wrote. */
    public static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** By Java serialization, there and back. */
    public static <T> T java(T object) throws IOException, ClassNotFoundException {
        @SuppressWarnings("unchecked")
        T copy = (T) read(bytes(object));
        return copy;
    }

    /** By Kryo, told to write the class by {@link JavaSerializer}, as Spark's registrators do for facades. */
    public static <T> T kryo(T object) {
        Kryo kryo = new Kryo();
        kryo.register(object.getClass(), new JavaSerializer());
        return copy(kryo, object);
    }

    /** By Kryo with nothing but the names of the classes. */
    public static <T> T plainKryo(T object, Class<?>... classes) {
        Kryo kryo = new Kryo();
        List.of(classes).forEach(kryo::register);
        return copy(kryo, object);
    }

    private static <T> T copy(Kryo kryo, T object) {
        Output out = new Output(64, -1);
        kryo.writeClassAndObject(out, object);
        @SuppressWarnings("unchecked")
        T copy = (T) kryo.readClassAndObject(new Input(out.toBytes()));
        return copy;
    }

    /** A stream that claims to hold an object of {@code type} without any field. */
    public static byte[] forged(Class<?> type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(type.getName());
            out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
        }
        return bytes.toByteArray();
    }
}
