import { isPublicAddress } from '../../../bot/files/isPublicAddress'

test.each(['13.107.136.10', '52.113.194.132', '8.8.8.8', '2620:1ec:8f8::10', '2603:1026::1'])(
  'a server on the internet is public: %s',
  (address) => expect(isPublicAddress(address)).toBe(true),
)

test.each([
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.127.255.255',
  '192.0.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'fe80::1%eth0',
  'contoso.sharepoint.com',
  '',
])('an address of a private or special network is not: %s', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})
